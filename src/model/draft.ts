import type { Format, Part, Validation } from "../workbook/writing/layout";
import type { CellContent } from "../workbook/formulas/cellContent";
import type { Language } from "../reports/types";
import type { Sheet, Stored } from "../xlsx/book";

/** A formula, and beside it what the engine gives for it. */
export interface Computed {
  readonly formula: string;
  readonly value: Stored;
}

export type ModelCell = Exclude<CellContent, { readonly formula: string }> | Computed;

type Look = Omit<Format, "part">;

/** A sheet of the model while it is filled from top to bottom. */
export interface Draft {
  readonly name: string;
  /** Adds a row and gives its number; the look is that of all its cells. */
  row(cells?: readonly ModelCell[], look?: Look): number;
  /** The number of the row that comes next. */
  next(): number;
  look(part: Part, look: Look): void;
  /** An input cell: its style, how its number shows, what may be typed. */
  input(part: Part, rule: Validation["rule"], prompt: string, look?: Look): void;
  verdict(part: Part): void;
  /** Errors there say "not there" and nothing worse. */
  pale(part: Part): void;
  /** Cells beside all others that only a chart draws from: they look like workings and are not printed. */
  workings(part: Part): void;
  /** The sheet as it is written. */
  sheet(widths: readonly number[], extras?: Omit<Sheet, "name" | "placed">): Sheet;
}

export function draft(name: string, language: Language): Draft {
  const rows: (readonly ModelCell[])[] = [];
  const formats: Format[] = [];
  const validations: Validation[] = [];
  const verdicts: { part: Part; language: Language }[] = [];
  const pale: Part[] = [];
  let workings: Part | undefined;
  const look: Draft["look"] = (part, format) => formats.push({ part, ...format });
  return {
    name,
    row(cells = [], format) {
      rows.push(cells);
      const part = { row: rows.length - 1, column: 0, rows: 1, columns: cells.length };
      if (format) look(part, format);
      return part.row;
    },
    next: () => rows.length,
    look,
    input(part, rule, prompt, format) {
      look(part, { style: "input", ...format });
      validations.push({ part, rule, prompt });
    },
    verdict: (part) => verdicts.push({ part, language }),
    pale: (part) => pale.push(part),
    workings(part) {
      look(part, { style: "note" });
      workings = part;
    },
    sheet: (widths, extras) => ({
      name,
      ...extras,
      placed: [
        {
          row: 0,
          column: 0,
          layout: {
            cells: rows.map((row) =>
              row.map((cell) => (isComputed(cell) ? { formula: cell.formula } : cell)),
            ),
            formats,
            validations,
            verdicts,
            widths,
            workings,
          },
          stored: rows.map((row) => row.map((cell) => (isComputed(cell) ? cell.value : null))),
          pale,
        },
      ],
    }),
  };
}

function isComputed(cell: ModelCell): cell is Computed {
  return typeof cell === "object" && cell !== null;
}

export const notThere: Stored = { error: "#N/A" };
