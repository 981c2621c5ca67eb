import { report } from "../../edition";
import type { Status } from "../../engine/market/market";
import { auditCells, type AuditedCell } from "../../workbook/audit/auditCells";
import { isWhole } from "../../workbook/cell/isWhole";
import { resultOf } from "../cell/explainCall";
import { leastSure } from "../cell/leastSure";
import { isCellError } from "../calculate/calculate";
import type { FunctionEntry } from "../functions/catalogue";

/** A cell that calls the add-in, and what is to be known of it. */
export interface AuditEntry {
  readonly cell: AuditedCell;
  /** The least sure of its numbers; null where it has none. */
  readonly status: Status | null;
  /** Errors in its cells, and those of its calls that the formula hides, with their numbers. */
  readonly errors: ReadonlyMap<string, number>;
  readonly hidden: ReadonlyMap<string, number>;
  /** The assumption blocks that its calls are given, as the formula names them. */
  readonly blocks: readonly string[];
  /** The edition that its numbers are of. */
  readonly edition: string;
}

/** How the time goes: cells are quickly read, and slowly worked out. */
const readingPart = 0.3;
/** How long the page is kept waiting at a time, in milliseconds. */
const longest = 25;

/**
 * Looks through the workbook for cells that call the add-in.
 *
 * @param onProgress hears how far it is, from 0 to 1
 * @returns null where the signal has ended it before
 * @throws WorkbookError
 */
export async function auditWorkbook(
  functions: readonly FunctionEntry[],
  onProgress: (done: number) => void,
  signal: AbortSignal,
): Promise<readonly AuditEntry[] | null> {
  const cells = await auditCells((done) => onProgress(done * readingPart), signal);
  if (!cells) return null;
  const entries: AuditEntry[] = [];
  let rest = performance.now() + longest;
  for (const [index, cell] of cells.entries()) {
    entries.push(await auditCell(cell, functions));
    if (performance.now() < rest) continue;
    onProgress(readingPart + (1 - readingPart) * (index / cells.length));
    await new Promise((resolve) => setTimeout(resolve));
    if (signal.aborted) return null;
    rest = performance.now() + longest;
  }
  return signal.aborted ? null : entries;
}

async function auditCell(cell: AuditedCell, functions: readonly FunctionEntry[]): Promise<AuditEntry> {
  const { formula, calls, errors } = cell;
  const whole = isWhole(formula, calls[0]);
  const statuses = new Set<Status | null>();
  // A formula may hand a number on as it is: IFERROR(…, 0), say.
  let same = whole;
  const hidden = new Map<string, number>();
  for (const call of calls) {
    const called = await resultOf(call, functions);
    called?.result.forEach((row, r) =>
      row.forEach((value, c) => {
        if (typeof value === "number") {
          statuses.add(called.explain(r, c)?.status ?? null);
          same ||= value === cell.value;
        }
        if (isCellError(value) && !whole && !errors.has(value.error)) {
          hidden.set(value.error, (hidden.get(value.error) ?? 0) + 1);
        }
      }),
    );
  }
  const wrong = [...errors.values()].reduce((sum, count) => sum + count, 0);
  return {
    cell,
    // Where nothing but errors shows, there is no number to have one.
    status: wrong < cell.size.rows * cell.size.columns ? leastSure([...statuses], !same) : null,
    errors,
    hidden,
    blocks: blocksOf(cell, functions),
    edition: report.version,
  };
}

function blocksOf({ calls }: AuditedCell, functions: readonly FunctionEntry[]): string[] {
  const blocks = calls.flatMap(({ name, described }) => {
    const at = functions
      .find(({ id }) => id === name)
      ?.parameters.findIndex((one) => one.name === "assumptions");
    const argument = at === undefined ? undefined : described[at];
    return argument?.kind === "reference" ? [argument.written] : [];
  });
  return [...new Set(blocks)];
}
