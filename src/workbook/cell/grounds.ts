import { report } from "../../edition";
import { findCalls } from "../formulas/formula";
import { inExcel } from "../sheet/inExcel";
import { cellName } from "../sheet/area";
import { rangeOf } from "../sheet/rangeOf";
import { isWhole } from "./isWhole";
import { describeCalls, type DescribedCall } from "./describeCalls";

/** A cell that gets its value from a formula with a call of the add-in, and which cell of the formula's result it is. */
export interface CalledCell {
  readonly address: string;
  readonly formula: string;
  readonly call: DescribedCall;
  readonly row: number;
  readonly column: number;
}

/** Cells that a formula rests on. */
export interface Ground {
  /** With the sheet. */
  readonly address: string;
  /** How many steps lead here: 0 for what the formula itself refers to. */
  readonly level: number;
  readonly cells: number;
  /** What a single cell shows, and its formula. */
  readonly text: string;
  readonly formula: string | null;
  /** How many of the cells are numbers that somebody has entered; years are none of them. */
  readonly inputs: number;
  /** The add-in's own among them. */
  readonly called: readonly CalledCell[];
}

export interface Grounds {
  readonly grounds: readonly Ground[];
  /** There is more than is followed here. */
  readonly cut: boolean;
}

/** So much can be read in a pane, and asked of Excel at a selection. */
const most = { grounds: 40, levels: 12, cells: 2000, spilled: 300 };
/** Excel tells neighbours as one area; so few are told one by one. */
const fewCells = 4;

/** Whether this Excel tells what a formula refers to (ExcelApi 1.12, of which the manifest asks for less). */
export function canFollow(): boolean {
  return typeof Excel !== "undefined" && Office.context.requirements.isSetSupported("ExcelApi", "1.12");
}

/**
 * What the formula of a cell rests on, step by step: to cells of the add-in, or to what has been entered.
 *
 * @param address the cell with the formula, with its sheet
 * @param without addresses that are accounted for: the arguments of calls in the formula
 * @throws WorkbookError
 */
export function findGrounds(address: string, without: readonly string[] = []): Promise<Grounds> {
  return inExcel(async (context) => {
    const grounds: Ground[] = [];
    const known = new Set([address, ...without]);
    const start = await rangeOf(context, address);
    let next = start ? [start] : [];
    let cut = false;
    for (let level = 0; next.length; level++) {
      if (level === most.levels) return { grounds, cut: true };
      const found: Excel.Range[] = [];
      for (const range of next) {
        for (const precedent of await directPrecedents(context, range)) {
          if (known.has(precedent.address)) continue;
          known.add(precedent.address);
          found.push(precedent);
        }
      }
      const room = most.grounds - grounds.length;
      cut ||= found.length > room;
      const looked = await look(context, found.slice(0, room), level);
      for (const { ground } of looked) {
        for (const { call } of ground.called)
          call.described.forEach(({ address }) => known.add(address ?? ""));
      }
      grounds.push(...looked.map(({ ground }) => ground));
      cut ||= looked.some(({ large }) => large);
      next = looked.flatMap(({ further }) => further);
    }
    return { grounds, cut };
  });
}

/** Excel has no empty answer here: it fails with ItemNotFound where there are none. */
async function directPrecedents(context: Excel.RequestContext, range: Excel.Range): Promise<Excel.Range[]> {
  const { ranges } = range.getDirectPrecedents();
  ranges.load("items/address");
  try {
    await context.sync();
  } catch (error) {
    if ((error as { code?: unknown }).code === "ItemNotFound") return [];
    throw error;
  }
  const found = ranges.items.map(({ address }) => atAddress(context, address));
  found.forEach((one) => one.load("rowCount,columnCount,cellCount"));
  await context.sync();
  const single = found.flatMap((one) =>
    one.cellCount < 0 || one.cellCount > fewCells
      ? [one]
      : Array.from({ length: one.cellCount }, (_, i) =>
          one.getCell(Math.floor(i / one.columnCount), i % one.columnCount),
        ),
  );
  single.forEach((one) => one.load("address,cellCount,worksheet/id"));
  await context.sync();
  return single;
}

function atAddress(context: Excel.RequestContext, address: string): Excel.Range {
  const bang = address.lastIndexOf("!");
  const sheet = address.slice(0, bang).replace(/^'|'$/g, "").replaceAll("''", "'");
  return context.workbook.worksheets.getItem(sheet).getRange(address.slice(bang + 1));
}

interface Looked {
  readonly ground: Ground;
  /** What has formulas of its own that no call accounts for. */
  readonly further: readonly Excel.Range[];
  readonly large: boolean;
}

async function look(
  context: Excel.RequestContext,
  ranges: readonly Excel.Range[],
  level: number,
): Promise<Looked[]> {
  const isLarge = ({ cellCount }: Excel.Range) => cellCount < 0 || cellCount > most.cells;
  // Of whole columns only what is used can be read.
  const read = ranges.map((range) => (isLarge(range) ? null : range));
  read.forEach((range) => range?.load("formulas,values,text,hasSpill,rowIndex,columnIndex"));
  await context.sync();
  const parents = read.map((range) => (range && range.hasSpill !== false ? spillParents(range) : []));
  await context.sync();
  const sources = read.map((range, index) => (range ? sourcesOf(range, parents[index]!) : []));
  const calls = sources.flatMap((cells, index) =>
    cells.flatMap((cell) =>
      findCalls(cell.formula).map((call) => ({ index, cell, call, sheetId: ranges[index]!.worksheet.id })),
    ),
  );
  const described = await describeCalls(context, calls);
  return ranges.map((range, index): Looked => {
    const cells = sources[index]!;
    const values = read[index]?.values ?? [];
    const called = calls.flatMap((one, at) =>
      one.index === index ? [{ ...one.cell, call: described[at]! }] : [],
    );
    const own = new Set(cells.map(({ place }) => place));
    const inputs = values.flatMap((row: unknown[], r: number) =>
      row.filter((value, c) => !own.has(`${r},${c}`) && isInput(value)),
    ).length;
    const rest = cells.filter(({ formula }) => !isWhole(formula, findCalls(formula)[0]));
    return {
      ground: {
        address: range.address,
        level,
        cells: range.cellCount,
        text: read[index]?.text[0]?.[0] ?? "",
        formula: range.cellCount === 1 ? (cells[0]?.formula ?? null) : null,
        inputs,
        called,
      },
      // Where calls stand beside other formulas, those alone: a call is explained by itself.
      further:
        rest.length === cells.length ? rest.slice(0, 1).map(() => range) : rest.map(({ cell }) => cell),
      large: isLarge(range),
    };
  });
}

interface Source {
  /** Which cell of the range: row and column. */
  readonly place: string;
  /** The cell with the formula. */
  readonly cell: Excel.Range;
  readonly address: string;
  readonly formula: string;
  readonly row: number;
  readonly column: number;
}

interface Parent {
  readonly r: number;
  readonly c: number;
  readonly parent: Excel.Range;
}

/** Cells into which something spills hold no formula of their own. */
function spillParents(range: Excel.Range): Parent[] {
  const places = range.values.flatMap((row: unknown[], r: number) => row.map((_, c) => ({ r, c })));
  return places.slice(0, most.spilled).map(({ r, c }) => {
    const parent = range.getCell(r, c).getSpillParentOrNullObject();
    parent.load("address,formulas,rowIndex,columnIndex");
    return { r, c, parent };
  });
}

/** The formulas that the cells of a range get their values from. */
function sourcesOf(range: Excel.Range, parents: readonly Parent[]): Source[] {
  return range.formulas.flatMap((row: unknown[], r: number) =>
    row.flatMap((content, c): Source[] => {
      const parent = parents.find((one) => one.r === r && one.c === c)?.parent;
      const spilled = parent && !parent.isNullObject ? parent : null;
      const formula: unknown = spilled ? spilled.formulas[0]![0] : content;
      const isText = !spilled && formula === range.values[r]![c];
      if (typeof formula !== "string" || !formula.startsWith("=") || isText) return [];
      const at = spilled
        ? { row: range.rowIndex + r - spilled.rowIndex, column: range.columnIndex + c - spilled.columnIndex }
        : { row: 0, column: 0 };
      const sheet = range.address.slice(0, range.address.lastIndexOf("!"));
      return [
        {
          place: `${r},${c}`,
          cell: spilled ?? range.getCell(r, c),
          address: spilled?.address ?? `${sheet}!${cellName(range.rowIndex + r, range.columnIndex + c)}`,
          formula,
          ...at,
        },
      ];
    }),
  );
}

/** A number that somebody has entered. A year is the name of a column, not an assumption about the market. */
function isInput(value: unknown): boolean {
  const { first, last } = report.reach;
  return typeof value === "number" && !(Number.isInteger(value) && value >= first && value <= last);
}
