import type { Language } from "../../../src/reports/types";
import { shares as insertion } from "../../../src/workbook/insertions/shares";
import { findShareCells } from "../../../src/workbook/shares/findShareCells";
import type { GivenShares } from "../../../src/workbook/shares/givenShares";
import type { ShareCells } from "../../../src/workbook/shares/shareCells";
import { cellName } from "../../../src/workbook/sheet/area";
import { sizeOf } from "../../../src/workbook/writing/layout";
import { renderLayout } from "../../../src/workbook/writing/renderLayout";

/** A share table as it stands on a sheet called Shares, from its cell A1 on or in other rows. */
export function storeOf(given: GivenShares, language: Language = "en", row = 0): ShareCells {
  const layout = insertion.build({ ...given, language });
  const area = { sheetId: "{2}", sheet: "Shares", row, column: 0, ...sizeOf(layout) };
  const contents = renderLayout(layout, area);
  return findShareCells("LLM_Shares_1", area, contents, contents)!;
}

/** Contents as Excel shows them, as far as they only show what a cell of a share table holds. */
export function shown(contents: readonly (readonly unknown[])[], stores: readonly ShareCells[]): unknown[][] {
  const held = new Map(
    stores.flatMap(({ years, segments }) =>
      [...years, ...segments.flatMap(({ shares }) => shares)].map(({ row, column, value }) => [
        `Shares!${cellName(row, column)}`,
        value,
      ]),
    ),
  );
  return contents.map((row) =>
    row.map((content) => {
      const [, cell, empty] = /^=IF\((Shares![A-Z]+\d+)="","([^"]*)",\1\)$/.exec(String(content)) ?? [];
      if (cell === undefined || !held.has(cell)) return content;
      const value = held.get(cell);
      return value === "" ? empty : value;
    }),
  );
}
