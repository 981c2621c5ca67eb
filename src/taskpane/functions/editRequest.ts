import type { Call } from "../../workbook/formulas/formula";

/** A formula in the sheet that is to be edited in the builder. */
export interface EditRequest {
  readonly address: string;
  readonly formula: string;
  readonly call: Call;
}
