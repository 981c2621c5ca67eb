import type { Language } from "../../../reports/types";
import { nativeTexts } from "../../cellTexts/native";
import { numbered, workingsNames } from "../../native/parts/dataNames";
import type { Layout } from "../../writing/layout";
import { formats } from "../parts/numberFormats";
import { headOf, tableOf } from "./table";

/** Cells of which those with an error do not count: least, median and largest number refuse errors. */
export interface NumberWorkings {
  readonly kind: "numbers";
  /** References, row by row; at least one. */
  readonly cells: readonly (readonly string[])[];
}

export function numberWorkings({ cells }: NumberWorkings, number: number, language: Language): Layout {
  const t = nativeTexts(language);
  const columns = cells[0]!.length;
  const head = headOf(t.numbersOnly, []);
  const part = { row: head.cells.length + 1, column: 0, rows: cells.length, columns };
  return tableOf(
    head,
    Array.from({ length: columns }, () => ({ heading: t.value, numberFormat: formats.difference })),
    cells.map((row) => row.map((cell) => () => `=IF(ISNUMBER(${cell}),${cell},"")`)),
    [{ name: numbered(workingsNames.numbers, number), part }],
  );
}
