import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { initSync, Model } from "@ironcalc/wasm";
import * as functions from "../../../../src/functions/functions";
import { guarded } from "../../../../src/functions/guarded";
import type { DescribedCall } from "../../../../src/workbook/cell/describeCalls";
import { readArgument } from "../../../../src/workbook/formulas/argument";
import { findCalls, type Call } from "../../../../src/workbook/formulas/formula";
import { cellInput, type CellContent } from "../../../../src/workbook/formulas/cellContent";
import type { LiveFormula } from "../../../../src/workbook/native/convertFormula";
import type { NativeCell } from "../../../../src/workbook/native/builder";
import { planNative, type DataSheet, type Placed } from "../../../../src/workbook/native/planNative";
import { namedParts } from "../../../../src/workbook/writing/putLayout";
import { renderLayout } from "../../../../src/workbook/writing/renderLayout";
import { addressOf, columnIndex, partOf, quoteSheet, type Area } from "../../../../src/workbook/sheet/area";

initSync({ module: readFileSync(join(dirname(require.resolve("@ironcalc/wasm")), "wasm_bg.wasm")) });

/** The sheet of the user's inputs and formulas, and what its names stand for. */
export interface Plan {
  readonly inputs: readonly (readonly unknown[])[];
  readonly names?: Readonly<Record<string, string>>;
}

export const planSheet = "Q1 plan";
const dataSheet = "LLM data";
const emptyData: DataSheet = {
  area: null,
  sheetId: "",
  sheet: dataSheet,
  freeColumn: 0,
  workings: [],
  names: [],
};

/** A cell whose ordinary formula is to give what the add-in's gives. */
export interface Compared {
  readonly formula: string;
  readonly written: string;
  readonly expected: unknown;
  /** What it gives: a relative difference where both are numbers, else what the cell shows. */
  readonly got: number | string;
}

interface Reference {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/**
 * Calls of the add-in, converted and calculated by IronCalc, beside what the add-in's own functions give. The formulas
 * stand under the inputs, so that each has room for its result.
 *
 * @param later inputs that change once everything is converted: both sides then calculate anew
 */
export function compare(plan: Plan, formulas: readonly string[], later?: Plan["inputs"]): Compared[] {
  let row = plan.inputs.length + 2;
  const lives = formulas.map((formula): LiveFormula => {
    const live = liveFormula(plan, formula, row);
    row += live.rows + 1;
    return live;
  });
  const area: Area = { sheetId: "plan", sheet: planSheet, row: 0, column: 0, rows: row, columns: 60 };
  const native = planNative(emptyData, "en");
  const results = lives.map((live) => ({ live, cells: native.convert(live, area) }));
  const { placed, lost } = native.end();
  if (lost.length) throw new Error(`became values: ${JSON.stringify(lost)}`);
  const after = later ? { ...plan, inputs: later } : plan;
  return calculate(after, results, placed);
}

/** A formula with what it gives on the plan. */
export function liveFormula(plan: Plan, formula: string, row: number): LiveFormula {
  const calls = findCalls(formula).map((call) => describe(plan, call));
  const values = resultOf(plan, formula);
  return { row, column: 0, formula, rows: values.length, columns: values[0]!.length, values, calls };
}

function describe(plan: Plan, call: Call): DescribedCall {
  return {
    ...call,
    described: call.arguments.map((written) => {
      const argument = readArgument(written);
      if (argument.kind === "omitted") return { ...argument, written, values: [[null]] };
      if (argument.kind === "expression") {
        const [inner] = findCalls(`=${written}`);
        return { ...argument, written, ...(inner && { call: describe(plan, inner) }) };
      }
      if (argument.kind !== "reference") return { ...argument, written, values: [[argument.value]] };
      const place = placeOf(plan, written);
      const values = valuesAt(plan, place);
      const area = { sheetId: "", sheet: planSheet, ...place };
      return { ...argument, written, values, address: addressOf(area) };
    }),
  };
}

/** What the add-in gives for a formula that is one call. */
export function resultOf(plan: Plan, formula: string): unknown[][] {
  const [call] = findCalls(formula);
  const adapter = functions[call!.name.toLowerCase() as keyof typeof functions] as never;
  const args = call!.arguments.map((written) => valueOf(plan, written));
  const result = guarded(adapter, (error) =>
    "kind" in error && error.kind === "unavailable" ? "#N/A" : "#VALUE!",
  )(...args) as unknown;
  return Array.isArray(result) ? (result as unknown[][]) : [[result]];
}

function valueOf(plan: Plan, written: string): unknown {
  const argument = readArgument(written);
  if (argument.kind === "omitted") return null;
  if (argument.kind === "expression") return resultOf(plan, `=${written}`);
  if (argument.kind !== "reference") return argument.value;
  const values = valuesAt(plan, placeOf(plan, written));
  // Excel hands a single cell over as its value.
  return values.length === 1 && values[0]!.length === 1 ? values[0]![0] : values;
}

function placeOf({ names = {} }: Plan, written: string): Reference {
  const text = names[written] ?? written.slice(written.lastIndexOf("!") + 1);
  const [first, last] = text.replaceAll("$", "").split(":").map(cell) as [Cell, Cell?];
  const end = last ?? first;
  return {
    row: first.row,
    column: first.column,
    rows: end.row - first.row + 1,
    columns: end.column - first.column + 1,
  };
}

interface Cell {
  readonly row: number;
  readonly column: number;
}
function cell(text: string): Cell {
  const [, letters, digits] = /^([A-Z]+)(\d+)$/i.exec(text)!;
  return { row: Number(digits) - 1, column: columnIndex(letters!) };
}

/** Excel gives "" for a blank cell of a range that the pane reads; a function gets null. Both count as blank. */
function valuesAt({ inputs }: Plan, { row, column, rows, columns }: Reference): unknown[][] {
  return Array.from({ length: rows }, (_, r) =>
    Array.from({ length: columns }, (_, c) => inputs[row + r]?.[column + c] ?? ""),
  );
}

/** Enters everything into IronCalc and reads what comes of it. Its display has nine digits; a formula compares. */
function calculate(
  plan: Plan,
  results: readonly { readonly live: LiveFormula; readonly cells: readonly (readonly NativeCell[])[] }[],
  placed: readonly Placed[],
): Compared[] {
  const model = new Model("book", "en", "UTC", "en");
  model.pauseEvaluation();
  const enter = (sheet: number, row: number, column: number, content: string | number | boolean) => {
    if (content !== "") model.setUserInput(sheet, row + 1, column + 1, String(content));
  };
  model.newSheet();
  model.renameSheet(0, dataSheet);
  model.renameSheet(1, planSheet);
  for (const [name, place] of Object.entries(plan.names ?? {})) {
    const { row, column, rows, columns } = placeOf(plan, place);
    const area: Area = { sheetId: "", sheet: planSheet, row, column, rows, columns };
    model.newDefinedName(name, undefined, addressOf(area, "both"));
  }
  for (const { name, layout, area } of placed) {
    for (const { name: text, part } of namedParts(layout, name)) {
      model.newDefinedName(text, undefined, addressOf(partOf(area, part), "both"));
    }
  }
  for (const { layout, area } of placed) {
    renderLayout(layout, area).forEach((row, r) =>
      row.forEach((content, c) => enter(0, area.row + r, area.column + c, content)),
    );
  }
  plan.inputs.forEach((row, r) =>
    row.forEach((content, c) => enter(1, r, c, cellInput((content ?? null) as CellContent))),
  );
  const expectedAt = 80;
  const compared: { row: number; column: number; formula: string; written: string; expected: unknown }[] = [];
  for (const { live, cells } of results) {
    const expected = resultOf(plan, live.formula);
    const [[alone]] = expected as [[unknown]];
    const isRefused = expected.length === 1 && expected[0]!.length === 1 && String(alone).startsWith("#");
    cells.forEach((line, r) =>
      line.forEach((content, c) => {
        const at = { row: live.row + r, column: live.column + c };
        const written = "formula" in content ? content.formula : cellInput(content.value);
        enter(1, at.row, at.column, written);
        // Where the whole result is an error, labels stay; a shorter result leaves the rest blank.
        if (isRefused && typeof live.values[r]![c] === "string") return;
        const value = isRefused ? alone : (expected[r]?.[c] ?? "");
        compared.push({ ...at, formula: live.formula, written: String(written), expected: value });
        if (typeof value === "number") {
          const name = addressOf({ sheetId: "", sheet: planSheet, rows: 1, columns: 1, ...at });
          const own = name.slice(quoteSheet(planSheet).length + 1);
          const gap = value === 0 ? own : `(${own}-(${value}))/(${value})`;
          enter(1, at.row, at.column + expectedAt, `=${gap}*1E18`);
        }
      }),
    );
  }
  model.evaluate();
  return compared.map(({ row, column, formula, written, expected }) => {
    const isNumber = typeof expected === "number";
    const shown = model.getFormattedCellValue(1, row + 1, column + 1 + (isNumber ? expectedAt : 0));
    const got = isNumber && shown !== "" && !shown.startsWith("#") ? Math.abs(Number(shown)) / 1e18 : shown;
    return { formula, written, expected, got };
  });
}

/** The cells that differ: numbers by more than the tolerance, anything else at all; every error is as good as another. */
export function differing(compared: readonly Compared[], tolerance: (cell: Compared) => number): Compared[] {
  return compared.filter((cell) => {
    const { expected, got } = cell;
    if (typeof expected === "number") return !(typeof got === "number" && got <= tolerance(cell));
    const text = expected === null ? "" : String(expected);
    return text.startsWith("#") ? !String(got).startsWith("#") : got !== text;
  });
}
