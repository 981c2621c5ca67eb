import type { Language } from "../../reports/types";
import { data } from "../insertions/data";
import { nextName } from "../insertions/names";
import { numberOf, workings as workingsInsertion, type WorkingsOf } from "../insertions/workings";
import type { Area } from "../sheet/area";
import { sizeOf, type Layout } from "../writing/layout";
import { renderLayout } from "../writing/renderLayout";
import { Unwritable, type NativeCell } from "./builder";
import { convertFormula, type LiveFormula } from "./convertFormula";
import { mostWorkings } from "./mostWorkings";
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

/** What becomes values: functions without ordinary formulas, and what there is no room for. */
export interface Lost {
  readonly name: string;
  readonly cells: number;
  /** There would be ordinary formulas, but no workings are left for them. */
  readonly isCrowded?: true;
}

/** A plan that grows formula by formula. Writes nothing. */
export interface NativePlan {
  /** The cells of a formula's result. */
  convert(live: LiveFormula, area: Area): readonly (readonly NativeCell[])[];
  /** What all of them need, and what becomes values among them. */
  end(): {
    /** The name of the sheet with the figures where it has to be added. */
    readonly added: string | null;
    /** What has to stand on that sheet before. */
    readonly placed: readonly Placed[];
    readonly lost: readonly Lost[];
  };
}

/** How formulas become ordinary ones, and what they need. */
export function planNative(sheet: DataSheet, language: Language): NativePlan {
  const placed: Placed[] = [];
  let added = 0;
  const numbers = new Map<string, number>();
  const names = [...sheet.names];
  let column = sheet.freeColumn;
  const place = (name: string, layout: Layout, at: number) => {
    const where: Area = { sheetId: sheet.sheetId, sheet: sheet.sheet, row: 0, column: at, ...sizeOf(layout) };
    placed.push({ name, layout, area: where });
    names.push(name);
    column = Math.max(column, at + where.columns + 1);
  };

  const find = (needed: WorkingsOf): number => {
    const found = sheet.workings.find(({ number, area, contents }) =>
      isSame(needed, number, area, contents, language),
    );
    if (found) return found.number;
    if (sheet.workings.length + added >= mostWorkings) throw new Unwritable(true);
    added++;
    const name = nextName("Workings", names);
    const number = numberOf(name);
    const layout = workingsInsertion.build({ of: needed, number, language });
    place(name, layout, column);
    return number;
  };
  /** Many formulas need the same ones: those are looked for once. */
  const workings = (needed: WorkingsOf): number => {
    const key = JSON.stringify(needed);
    const number = numbers.get(key) ?? find(needed);
    numbers.set(key, number);
    return number;
  };

  if (!sheet.area) place(nextName("Data", names), data.build({ language }), 0);
  const lost = new Map<string, Lost>();
  let needsFigures = false;
  return {
    convert(live, area) {
      const { cells, lost: functions, isCrowded } = convertFormula(live, area, workings);
      for (const name of functions) {
        const key = `${name} ${isCrowded ?? false}`;
        const before = lost.get(key)?.cells ?? 0;
        lost.set(key, { name, cells: before + live.rows * live.columns, ...(isCrowded && { isCrowded }) });
      }
      needsFigures ||= cells.flat().some((cell) => "formula" in cell);
      return cells;
    },
    end: () => ({
      added: needsFigures && !sheet.area ? sheet.sheet : null,
      placed: needsFigures ? placed : [],
      lost: [...lost.values()],
    }),
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
  const agree = (lines: number) =>
    renderLayout({ ...layout, cells: layout.cells.slice(0, lines) }, { ...area, rows: lines }).every(
      (row, r) =>
        row.every((cell, c) => {
          const isFormula = typeof cell === "string" && cell.startsWith("=");
          return !isFormula || sameFormula(contents[r]?.[c], cell);
        }),
    );
  // Others differ in what they are of, which stands at their head: most need not be looked through.
  return agree(Math.min(rows, headLines)) && agree(rows);
}

const headLines = 8;
