import type { Language } from "../../reports/types";
import { findCalls, type Call } from "../formulas/formula";
import type { LiveFormula } from "../native/convertFormula";
import { planNative, type DataSheet, type Lost } from "../native/planNative";
import { partOf, type Area } from "../sheet/area";
import { namedParts } from "../writing/putLayout";
import { addedCells } from "./addedCells";
import { copiedSheet, type CopiedCells } from "./copiedSheet";
import type { NamedArea } from "./findSheets";
import { fitsFile, type Known } from "./fitsFile";
import type { ReadSheet } from "./readSheet";

/** The sheets with something of the add-in's, as a workbook of their own that calculates without it. */
export interface Copy {
  readonly sheets: readonly {
    readonly name: string;
    readonly placed: readonly CopiedCells[];
    readonly gridLines: boolean;
  }[];
  readonly names: readonly { readonly name: string; readonly place: Area }[];
  /** How many cells with calls of the add-in are ordinary formulas now. */
  readonly converted: number;
  /** Which of the add-in's functions have become values, for want of ordinary formulas. */
  readonly lost: readonly Lost[];
  /** How many other formulas have become values: a file cannot hold them, or what they refer to is not part of it. */
  readonly fixed: number;
}

/** The copy of sheets that have been read, with the formulas of the add-in on each. */
export function copyOf(
  read: readonly ReadSheet[],
  live: readonly (readonly LiveFormula[])[],
  names: readonly NamedArea[],
  data: DataSheet,
  language: Language,
): Copy {
  const copied = new Set(read.map(({ area }) => area.sheetId));
  const kept = names.filter(({ area }) => copied.has(area.sheetId));
  const known: Known = {
    sheets: new Set(read.map(({ area }) => area.sheet.toLowerCase())),
    names: new Map(kept.map(({ name, area }) => [name.toLowerCase(), area.rows * area.columns])),
  };
  const native = planNative(data, language);
  let [converted, fixed] = [0, 0];
  const sheets = read.map((sheet, i) => {
    const able = live[i]!.filter((one) => isAble(one, known));
    const results = able.map((one) => ({ live: one, cells: native.convert(one, sheet.area) }));
    const own = copiedSheet(sheet, results, known);
    converted += results.flatMap(({ cells }) => cells.flat().filter((cell) => "formula" in cell)).length;
    fixed += own.fixed + sizeOf(live[i]!) - sizeOf(able);
    return { name: sheet.area.sheet, placed: [own.cells], gridLines: sheet.gridLines };
  });
  const { placed, lost } = native.end();
  const named = [
    ...kept,
    ...placed.flatMap(({ name, layout, area }) =>
      namedParts(layout, name).map((one) => ({ name: one.name, area: partOf(area, one.part) })),
    ),
  ];
  const added = addedCells(placed, read, named);
  const onData = sheets.find(({ name }) => name === data.sheet);
  return {
    sheets: onData
      ? sheets.map((sheet) => (sheet === onData ? { ...sheet, placed: [...sheet.placed, ...added] } : sheet))
      : added.length
        ? [...sheets, { name: data.sheet, placed: added, gridLines: false }]
        : sheets,
    names: named.map(({ name, area }) => ({ name, place: area })),
    converted,
    lost,
    fixed,
  };
}

const sizeOf = (live: readonly LiveFormula[]) =>
  live.reduce((sum, { rows, columns }) => sum + rows * columns, 0);

/** Whether what stands around the calls fits into a file, all that they refer to is part of it, and nothing is wrong. */
function isAble({ formula, calls, values }: LiveFormula, known: Known): boolean {
  const isWrong = values.flat().some((value) => /^#(?!N\/A$)[A-Z]/.test(String(value)));
  return (
    !isWrong && fitsFile(without(formula, calls), known) && calls.every((call) => argumentsFit(call, known))
  );
}

/** The formula with a number in place of each call. */
const without = (formula: string, calls: readonly Call[]) =>
  [...calls]
    .reverse()
    .reduce((text, { start, end }) => `${text.slice(0, start)}1${text.slice(end)}`, formula);

/** A range may be an argument of these: they take it whole. */
function argumentsFit(call: Call, known: Known): boolean {
  return call.arguments.every((written) => {
    if (written === "" || written.startsWith("{")) return true;
    const formula = `=${written}`;
    const inner = findCalls(formula);
    return (
      fitsFile(`=SUM(${without(formula, inner).slice(1)})`, known) &&
      inner.every((one) => argumentsFit(one, known))
    );
  });
}
