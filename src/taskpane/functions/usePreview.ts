import { useEffect, useState } from "react";
import { toWorkbookError, type WorkbookErrorKind } from "../../workbook/sheet/workbookError";
import { argumentValues } from "../calculate/argumentValues";
import { calculate, type ResultCell } from "../calculate/calculate";
import { shapeArgument } from "../calculate/shapeArgument";
import type { FunctionEntry } from "./catalogue";

export type Preview =
  | { readonly status: "waiting" }
  /** A required argument is still empty. */
  | { readonly status: "missing"; readonly parameter: string }
  /** An argument that only Excel can calculate, or cells that are not there. */
  | { readonly status: "unknown"; readonly argument: string }
  | { readonly status: "failed"; readonly kind: WorkbookErrorKind }
  | { readonly status: "done"; readonly cells: readonly (readonly ResultCell[])[] };

/** Long enough that a person who types is not overtaken, short enough that nobody waits. */
const pause = 200;

/** What the cell will show, worked out a moment after the last change. */
export function usePreview(entry: FunctionEntry, args: readonly string[]): Preview {
  const [preview, setPreview] = useState<Preview>({ status: "waiting" });
  const key = JSON.stringify(args);
  useEffect(() => {
    let wanted = true;
    const timer = setTimeout(() => {
      computePreview(entry, JSON.parse(key) as string[]).then(
        (found) => wanted && setPreview(found),
        (error: unknown) => wanted && setPreview({ status: "failed", kind: toWorkbookError(error).kind }),
      );
    }, pause);
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [entry, key]);
  return preview;
}

async function computePreview(entry: FunctionEntry, args: readonly string[]): Promise<Preview> {
  const missing = entry.parameters.find((parameter, i) => !parameter.optional && !args[i]);
  if (missing) return { status: "missing", parameter: missing.name };
  const values = await Promise.all(args.map(argumentValues));
  const unknown = values.indexOf(null);
  if (unknown >= 0) return { status: "unknown", argument: args[unknown]! };
  const shaped = entry.parameters.map(({ dimensionality }, i) =>
    shapeArgument(dimensionality, values[i] ?? [[null]]),
  );
  return { status: "done", cells: await calculate(entry.id, shaped) };
}
