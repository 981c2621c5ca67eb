import type { Language } from "../../reports/types";
import { data } from "../insertions/data";
import { nextName } from "../insertions/names";
import { numberOf, workings as workingsInsertion, type WorkingsOf } from "../insertions/workings";
import type { Area } from "../sheet/area";
import { sizeOf, type Layout } from "../writing/layout";
import { renderLayout } from "../writing/renderLayout";
import type { NativeCell } from "./builder";
import { convertFormula, type LiveFormula } from "./convertFormula";
import { sameFormula } from "./sameFormula";

/** Workings that stand in the workbook. */
export interface KnownWorkings {
  readonly number: number;
  readonly area: Area;
  readonly contents: readonly (readonly unknown[])[];
}

/** The sheet with the report's figures, as it is, or as it will be. */
export interface DataSheet {
  /** The figures; null while there are none. */
  readonly area: Area | null;
  /** The sheet's id, its name before it is there; and its name. */
  readonly sheetId: string;
  readonly sheet: string;
  /** The first column that nothing stands in, nor beside. */
  readonly freeColumn: number;
  readonly workings: readonly KnownWorkings[];
  /** Names that are taken in the workbook. */
  readonly names: readonly string[];
}

/** A layout that is to be written, where and under which name. */
export interface Placed {
  readonly name: string;
  readonly layout: Layout;
  readonly area: Area;
}

export interface NativePlan {
  /** The result of each formula, cell by cell. */
  readonly results: readonly {
    readonly live: LiveFormula;
    readonly cells: readonly (readonly NativeCell[])[];
  }[];
  /** The name of the sheet with the figures where it has to be added. */
  readonly added: string | null;
  /** What has to stand on that sheet before. */
  readonly placed: readonly Placed[];
  /** What becomes values, by function. */
  readonly lost: readonly { readonly name: string; readonly cells: number }[];
}

/** So much can stand beside the figures; a workbook with more is better kept in values. */
export const mostWorkings = 50;

/** How formulas in an area become ordinary ones, and what they need. Writes nothing. */
export function planNative(
  formulas: readonly LiveFormula[],
  area: Area,
  sheet: DataSheet,
  language: Language,
): NativePlan {
  const placed: Placed[] = [];
  const known = [...sheet.workings];
  const names = [...sheet.names];
  let column = sheet.freeColumn;
  const place = (name: string, layout: Layout, at: number): Area => {
    const where: Area = { sheetId: sheet.sheetId, sheet: sheet.sheet, row: 0, column: at, ...sizeOf(layout) };
    placed.push({ name, layout, area: where });
    names.push(name);
    column = Math.max(column, at + where.columns + 1);
    return where;
  };

  const workings = (needed: WorkingsOf): number => {
    const found = known.find(({ number, area: where, contents }) =>
      isSame(needed, number, where, contents, language),
    );
    if (found) return found.number;
    const name = nextName("Workings", names);
    const number = numberOf(name);
    const layout = workingsInsertion.build({ of: needed, number, language });
    const where = place(name, layout, column);
    known.push({ number, area: where, contents: renderLayout(layout, where) });
    return number;
  };

  if (!sheet.area) place(nextName("Data", names), data.build({ language }), 0);
  const lost = new Map<string, number>();
  const results = formulas.map((live) => {
    const converted = convertFormula(live, area, workings);
    for (const name of converted.lost) lost.set(name, (lost.get(name) ?? 0) + live.rows * live.columns);
    return { live, cells: converted.cells };
  });
  const needsFigures = results.some(({ cells }) => cells.flat().some((cell) => "formula" in cell));
  return {
    results,
    added: needsFigures && !sheet.area ? sheet.sheet : null,
    placed: needsFigures ? placed : [],
    lost: [...lost].map(([name, cells]) => ({ name, cells })),
  };
}

/** Whether workings hold the formulas that are needed, whatever the language of their words. */
function isSame(
  needed: WorkingsOf,
  number: number,
  area: Area,
  contents: KnownWorkings["contents"],
  language: Language,
): boolean {
  const layout = workingsInsertion.build({ of: needed, number, language });
  const { rows, columns } = sizeOf(layout);
  if (rows !== area.rows || columns !== area.columns) return false;
  return renderLayout(layout, area).every((row, r) =>
    row.every((cell, c) => {
      const isFormula = typeof cell === "string" && cell.startsWith("=");
      return !isFormula || sameFormula(contents[r]?.[c], cell);
    }),
  );
}
