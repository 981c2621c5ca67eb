import { createContext, useContext } from "react";
import type { Outcome, Target } from "../../workbook/sheet/outcome";
import type { WorkbookErrorKind } from "../../workbook/sheet/workbookError";
import type { MessageId } from "../language/messages";

export type Inserted = Extract<Outcome, { status: "inserted" }>;

/**
 * Inserts by a function of src/workbook, first at the selected cell. Where that is occupied the person
 * is asked, and the function called again with the place of their choice. Success, failure and a way
 * out are told in the pane.
 *
 * @param own what to say of some failures in place of the usual sentence
 * @returns what was inserted, or null where the person or Excel would not have it
 */
export type Insert = (
  write: (target: Target) => Promise<Outcome>,
  own?: Partial<Record<WorkbookErrorKind, MessageId>>,
) => Promise<Inserted | null>;

export const InsertContext = createContext<Insert>(() => Promise.resolve(null));

/** @example const insertAsking = useInsert(); await insertAsking((target) => insert("About", {}, target)) */
export function useInsert(): Insert {
  return useContext(InsertContext);
}
