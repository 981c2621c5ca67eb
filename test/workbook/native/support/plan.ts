import * as functions from "../../../../src/functions/functions";
import { guarded } from "../../../../src/functions/guarded";
import type { DescribedCall } from "../../../../src/workbook/cell/describeCalls";
import { readArgument } from "../../../../src/workbook/formulas/argument";
import { findCalls, type Call } from "../../../../src/workbook/formulas/formula";
import type { LiveFormula } from "../../../../src/workbook/native/convertFormula";
import type { DataSheet } from "../../../../src/workbook/native/planNative";
import { addressOf, columnIndex } from "../../../../src/workbook/sheet/area";

/** The sheet of the user's inputs and formulas, and what its names stand for. */
export interface Plan {
  readonly inputs: readonly (readonly unknown[])[];
  readonly names?: Readonly<Record<string, string>>;
}

export const planSheet = "Q1 plan";
export const dataSheet = "LLM data";
/** A workbook without the figures. */
export const emptyData: DataSheet = {
  area: null,
  sheetId: "",
  sheet: dataSheet,
  freeColumn: 0,
  workings: [],
  names: [],
};

/** The block stands in B3:G7, options left of it. */
export const inputs: unknown[][] = [
  [2025, 2026, 2028, 2030, 2032, 2040, 2000, 2100, "", 1999, 2031],
  ["published", "Upside", "smooth", "Downside", "headline", "Base", "endpoint"],
  ["", "Driver", "From", "To", "Downside", "Base", "Upside"],
  ["", "Tariffs on hardware", 2027, 2028, -0.03, 0, 0.01],
  ["", "Supply of talent", "", "", -0.012, "", 0.02],
  ["", "", "", "", "", "", ""],
  ["", "Regulation", 2029, "", -0.004, 0.001, -0.0035],
  ["", "Total", "", "", -0.046, 0.001, 0.0265],
  ["Services", 0.4],
  ["Software", 0.6],
  ["", 2026, 2030],
  ["Americas", 0.5, 0.4],
  ["Europe, Middle East & Africa", 0.3, 0.3],
  ["Asia-Pacific", 0.2, 0.3],
  ["Source", "Start year", "Start value", "End year", "End value"],
  ["Another", 2024, 6, 2030, 36],
  ["A third", 2026, 9.5, 2033, 51],
  [1, 2, 3],
  [2, 1, 0.5],
];
export const plan: Plan = { inputs, names: { LLM_Assumptions: "$B$3:$G$8" } };

interface Reference {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
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

/** Where a reference leads. */
export function placeOf({ names = {} }: Plan, written: string): Reference {
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
