import { partOf, type Area } from "../sheet/area";
import { rangeAt } from "../sheet/areaOf";
import type { Part } from "./layout";
import { printDownTo } from "./pageSetup";

/** How far down other contents are looked for. */
const reach = 60;
/** Lower than this, in points, a chart cannot be read. */
const leastHeight = 120;

/**
 * Moves the chart that bears the name of an insertion down where its cells have grown under it. It keeps its height as
 * far as it would not cover what stands below, and is printed as before. A chart that a person has put elsewhere stays.
 * Of Office.js it takes what is in ExcelApi 1.10 at the latest.
 *
 * @param grown the cells, counted from the insertion's first
 * @param columns over how many columns the chart may lie
 * @returns 1 where it has moved, else 0
 */
export async function clearOfChart(
  context: Excel.RequestContext,
  insertion: Area,
  grown: Part,
  columns: number,
  name: string,
): Promise<number> {
  const sheet = context.workbook.worksheets.getItem(insertion.sheetId);
  const chart = sheet.charts.getItemOrNullObject(name);
  const cells = rangeAt(context, partOf(insertion, grown));
  // One row stays blank between.
  const from = partOf(insertion, { row: grown.row + grown.rows + 1, column: 0, rows: reach, columns });
  const below = rangeAt(context, from);
  for (const placed of [chart, cells]) placed.load("top,left,height,width");
  below.load("values,top");
  await context.sync();
  if (chart.isNullObject || !overlap(chart, cells)) return 0;

  const taken = below.values.flatMap((line: unknown[], row) => {
    if (line.every((value) => value === "")) return [];
    const cell = below.getCell(row, 0);
    cell.load("top");
    return [cell];
  });
  await context.sync();
  const bottom = chart.top + chart.height;
  const { top } = below;
  // What the chart covers already it may cover on.
  const next = taken.find((cell) => cell.top >= bottom);
  const height = Math.max(leastHeight, Math.min(chart.height, next ? next.top - top : Infinity));
  chart.top = top;
  chart.height = height;
  await printDownTo(context, insertion, top + height);
  return 1;
}

interface Placed {
  readonly top: number;
  readonly left: number;
  readonly height: number;
  readonly width: number;
}

const overlap = (a: Placed, b: Placed): boolean =>
  a.top < b.top + b.height &&
  b.top < a.top + a.height &&
  a.left < b.left + b.width &&
  b.left < a.left + a.width;
