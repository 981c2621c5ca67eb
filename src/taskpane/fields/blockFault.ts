import { parseAssumptions, type BlockReason } from "../../engine/scenarios/assumptions";
import { blockHeadings } from "../../engine/scenarios/blockHeadings";
import { EngineError, type CellPlace } from "../../engine/errors/engineError";
import { nameKey } from "../../engine/arguments/names";
import { isTotal } from "../../engine/arguments/totals";
import type { Translate } from "../language/useText";

type Cells = readonly (readonly unknown[])[];

/** A cell of an assumption block that is wrong, or that does not mean what it seems to. */
export interface BlockFault extends CellPlace {
  readonly kind:
    | "header"
    /** There is no scenario at all. */
    | "none"
    /** A scenario with effects, but no name. */
    | "unnamed"
    /** A scenario's name that another column has. */
    | "repeated"
    /** No year. */
    | "year"
    /** A text that looks like a number. */
    | "text"
    /** From is after To. */
    | "order"
    /** No number. */
    | "effect"
    /** A total that is not the sum of the effects above it. */
    | "sum"
    /** More than a hundred percentage points a year: 3 where 3% is meant. */
    | "large"
    /** Effects without a driver's name, which the functions skip. */
    | "nameless"
    /** A driver's name that another row has. */
    | "twice";
}

/** What the pane says where the functions refuse a block for one of these. */
const kinds: Readonly<Record<BlockReason, BlockFault["kind"]>> = {
  "assumptions.header": "header",
  "assumptions.none": "none",
  "assumptions.unnamed": "unnamed",
  "assumptions.repeated": "repeated",
  "assumptions.order": "order",
  "assumptions.effect": "effect",
  "assumptions.text": "text",
  "assumptions.total": "sum",
  "year.date": "year",
  "year.text": "text",
  "year.wrong": "year",
};

/** The first fault of a block, what the functions refuse before what they bear; null where there is none. */
export function findFault(cells: Cells): BlockFault | null {
  try {
    parseAssumptions(cells);
    return findOddity(cells);
  } catch (error) {
    if (!(error instanceof EngineError && error.problem.code === "assumptions")) throw error;
    return { kind: kinds[error.problem.values.reason.code as BlockReason], ...error.cell! };
  }
}

/** Whether the functions refuse a block for it. */
export function isFatal({ kind }: BlockFault): boolean {
  return kind !== "nameless" && kind !== "twice" && kind !== "large";
}

/** What is wrong with the cell, and what would be right. */
export function faultText({ kind, row, column }: BlockFault, cells: Cells, t: Translate): string {
  const shown = (r: number, c: number) => textOf(cells[r]?.[c]) || t("cell.empty");
  const headings = blockHeadings(cells[0] ?? []);
  return t(`fault.${kind}`, {
    found: shown(row, column),
    percent: Number((100 * Number(cells[row]?.[column] ?? 0)).toPrecision(15)),
    header: kind === "header" ? headings[column]! : shown(0, column),
    fromHeading: headings[1]!,
    toHeading: headings[2]!,
    driver: shown(row, 0),
    to: shown(row, 2),
    row: row + 1,
    column: column + 1,
  });
}

function findOddity(cells: Cells): BlockFault | null {
  const names = new Set<string>();
  for (const [row, [name, ...rest]] of cells.entries()) {
    if (row === 0) continue;
    if (!textOf(name)) {
      if (rest.slice(2).some(textOf)) return { kind: "nameless", row, column: 0 };
      continue;
    }
    if (isTotal(name)) continue;
    if (names.has(nameKey(name))) return { kind: "twice", row, column: 0 };
    names.add(nameKey(name));
    const large = rest.findIndex((cell, at) => at > 1 && typeof cell === "number" && Math.abs(cell) > 1);
    if (large >= 0) return { kind: "large", row, column: 1 + large };
  }
  return null;
}

const textOf = (cell: unknown) => String(cell ?? "").trim();
