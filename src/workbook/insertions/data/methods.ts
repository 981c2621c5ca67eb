import { engine } from "../../../edition";
import { methods } from "../../../engine/paths/method";
import type { Language } from "../../../reports/types";
import { nativeTexts } from "../../cellTexts/native";
import { dataNames as names } from "../../native/parts/dataNames";
import type { LayoutCell } from "../../writing/layout";
import { headingFormats, type SectionAt } from "./section";

/** The methods, and which figures each gives back as printed. */
export const methodsSection =
  (language: Language): SectionAt =>
  (first) => {
    const t = nativeTexts(language);
    const { anchors } = engine.figures;
    const down = (column: number, columns: number) => ({
      row: first + 1,
      column,
      rows: methods.length,
      columns,
    });
    return {
      cells: [
        [t.method, ...anchors.map(({ year }) => year), t.returnsPrinted],
        ...methods.map((method): LayoutCell[] => [
          method,
          ...anchors.map(({ year }) => (engine.market(method).status(year) === "published" ? 1 : 0)),
        ]),
      ],
      formats: [
        ...headingFormats(first, 1 + anchors.length),
        { part: { row: first, column: 1 + anchors.length, rows: 1, columns: 1 }, style: "note" },
        { part: down(1, anchors.length), style: "input" },
      ],
      names: [
        { name: names.methods, part: down(0, 1) },
        { name: names.printed, part: down(1, anchors.length) },
      ],
    };
  };
