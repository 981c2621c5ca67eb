import { readArgument, type Argument } from "../formulas/argument";
import { findCalls, type Call } from "../formulas/formula";
import { isWhole } from "./isWhole";
import { isOneCell, rangesOf } from "../sheet/rangesOf";

/** An argument of a call, and what it holds now. */
export type DescribedArgument = Argument & {
  /** As the formula writes it. */
  readonly written: string;
  /**
   * The values as the function gets them: of a literal itself, of a reference its cells. Not set for what has to be
   * calculated, nor for a reference to cells that are gone.
   */
  readonly values?: readonly (readonly unknown[])[];
  /** Where a reference leads now, with the sheet. */
  readonly address?: string;
  /** The call of the add-in that an expression is, and nothing else. */
  readonly call?: DescribedCall;
};

/** A call of the add-in, and what its arguments hold now. */
export type DescribedCall = Call & { readonly described: readonly DescribedArgument[] };

/** What a reference leads to. */
interface Cells {
  readonly values: readonly (readonly unknown[])[];
  readonly address: string;
}

/** As many cells as a function of years takes; Excel on the web limits what a request carries. */
const mostCells = 100_000;

/**
 * Looks up the arguments of calls, each seen from its own sheet; what several refer to is looked up once.
 *
 * @param written the calls, with the sheets of their formulas
 */
export async function describeCalls(
  context: Excel.RequestContext,
  written: readonly { readonly call: Call; readonly sheetId: string }[],
): Promise<DescribedCall[]> {
  const key = (sheetId: string, reference: string) => `${sheetId}\n${reference}`;
  const wanted = new Map<string, { readonly sheetId: string; readonly reference: string }>();
  const collect = (call: Call, sheetId: string) => {
    for (const text of call.arguments) {
      const argument = readArgument(text);
      if (argument.kind === "reference") {
        const { reference } = argument;
        wanted.set(key(sheetId, reference), { sheetId, reference });
      }
      const inner = wholeCall(text);
      if (inner) collect(inner, sheetId);
    }
  };
  for (const { call, sheetId } of written) collect(call, sheetId);
  const keys = [...wanted.keys()];
  const cells = await readCells(context, [...wanted.values()]);
  const known = new Map(keys.map((one, index) => [one, cells[index]]));
  const describe = (call: Call, sheetId: string): DescribedCall => ({
    ...call,
    described: call.arguments.map((text): DescribedArgument => {
      const argument = readArgument(text);
      switch (argument.kind) {
        case "omitted":
          return { ...argument, written: text, values: [[null]] };
        case "text":
        case "number":
        case "boolean":
          return { ...argument, written: text, values: [[argument.value]] };
        case "expression": {
          const inner = wholeCall(text);
          return { ...argument, written: text, ...(inner && { call: describe(inner, sheetId) }) };
        }
        case "reference":
          return { ...argument, written: text, ...known.get(key(sheetId, argument.reference)) };
      }
    }),
  });
  return written.map(({ call, sheetId }) => describe(call, sheetId));
}

/** The call that an argument is; null for anything else. */
function wholeCall(argument: string): Call | null {
  const formula = `=${argument}`;
  const [call] = findCalls(formula);
  return call && isWhole(formula, call) ? call : null;
}

async function readCells(
  context: Excel.RequestContext,
  references: readonly { readonly sheetId: string; readonly reference: string }[],
): Promise<(Cells | undefined)[]> {
  if (!references.length) return [];
  const ranges = await rangesOf(
    context,
    references.map(({ sheetId, reference }) => ({
      reference,
      sheet: context.workbook.worksheets.getItem(sheetId),
    })),
    "values",
  );
  const small = ranges.map((range) =>
    range && range.rowCount * range.columnCount <= mostCells ? range : null,
  );
  const larger = small.filter((_, i) => !isOneCell(references[i]!.reference));
  if (larger.length) {
    larger.forEach((range) => range?.load("values"));
    await context.sync();
  }
  return small.map((range) => (range ? { values: range.values, address: range.address } : undefined));
}
