import type { Area } from "../sheet/area";
import { rangeAt } from "../sheet/areaOf";

/** What a person sees of something long, and by which they may end it. */
export interface Watch {
  /** Hears how far it is, from 0 to 1. */
  readonly onProgress?: (done: number) => void;
  readonly signal?: AbortSignal;
}

type Cells = unknown[][];

/** What the cells of an area hold and show. */
export interface Shown {
  readonly formulas: Cells;
  readonly values: Cells;
  readonly types: Cells;
}

/** An area as it was read. */
export interface Piece extends Shown {
  readonly area: Area;
  /** Whether a result may spill there. */
  readonly spills: boolean;
}

/** So much is asked of Excel at a time: on the web an answer has a limit, and a person may want to stop. */
const cellsAtATime = 20_000;

/**
 * Reads areas, small ones together and large ones in parts.
 *
 * @returns null where the signal has ended it before
 */
export async function readPieces(
  context: Excel.RequestContext,
  areas: readonly Area[],
  { onProgress, signal }: Watch = {},
): Promise<Piece[] | null> {
  const batches = inBatches(areas.flatMap((area, index) => partsOf(area).map((part) => ({ index, part }))));
  const read: { readonly index: number; readonly range: Excel.Range }[] = [];
  for (const [n, batch] of batches.entries()) {
    if (signal?.aborted) return null;
    read.push(...(await readBatch(context, batch)));
    onProgress?.((n + 1) / batches.length);
  }
  if (signal?.aborted) return null;
  return areas.map((area, index) => {
    const ranges = read.filter((one) => one.index === index).map(({ range }) => range);
    return {
      area,
      formulas: ranges.flatMap((range) => range.formulas),
      values: ranges.flatMap((range) => range.values),
      types: ranges.flatMap((range) => range.valueTypes),
      spills: ranges.some((range) => range.hasSpill !== false),
    };
  });
}

interface Part {
  readonly index: number;
  readonly part: Area;
}

function inBatches(parts: readonly Part[]): Part[][] {
  const batches: Part[][] = [];
  let room = 0;
  for (const one of parts) {
    const cells = one.part.rows * one.part.columns;
    if (cells > room) {
      batches.push([]);
      room = cellsAtATime;
    }
    batches.at(-1)!.push(one);
    room -= cells;
  }
  return batches;
}

async function readBatch(context: Excel.RequestContext, batch: readonly Part[]) {
  const ranges = batch.map(({ index, part }) => {
    const range = rangeAt(context, part);
    range.load("formulas,values,valueTypes,hasSpill");
    return { index, range };
  });
  await context.sync();
  return ranges;
}

function partsOf(area: Area): Area[] {
  const height = Math.max(1, Math.floor(cellsAtATime / area.columns));
  return Array.from({ length: Math.ceil(area.rows / height) }, (_, i) => ({
    ...area,
    row: area.row + i * height,
    rows: Math.min(height, area.rows - i * height),
  }));
}

/** What an area shows, of what was read; cells beyond what a sheet uses are empty. */
export function cut({ area: whole, ...shown }: Piece, area: Area): Shown {
  const part = (cells: Cells, empty: unknown) =>
    Array.from({ length: area.rows }, (_, r) =>
      Array.from(
        { length: area.columns },
        (_, c) => cells[area.row + r - whole.row]?.[area.column + c - whole.column] ?? empty,
      ),
    );
  return {
    formulas: part(shown.formulas, ""),
    values: part(shown.values, ""),
    types: part(shown.types, "Empty"),
  };
}
