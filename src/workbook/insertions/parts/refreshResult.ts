import { addressOf, cellName, partOf } from "../../sheet/area";
import { areaOf, rangeAt } from "../../sheet/areaOf";
import { ownContents } from "../../sheet/ownContents";
import { WorkbookError } from "../../sheet/workbookError";
import { clearOfChart } from "../../writing/clearOfChart";
import type { Chart, Part, Refer } from "../../writing/layout";
import { putBackRows } from "../../writing/putBackRows";
import { putBackSeries } from "../../writing/putBackSeries";
import { renderCell } from "../../writing/renderLayout";
import { workingColumn, type WorkingColumn } from "./besides";
import { findResult } from "./findResult";
import type { Refresh } from "./insertion";
import { headingRow, readResult, type ShownResult } from "./shownResult";

/** What a chart is drawn from. */
export interface Redrawn {
  readonly columns: readonly WorkingColumn[];
  readonly rows: number;
  readonly chart: (beside: (column: number) => Part) => Pick<Chart, "type" | "categories" | "series">;
}

type Redraw = (shown: ShownResult, context: Excel.RequestContext) => Redrawn | null | Promise<Redrawn | null>;

/**
 * Has the chart of a spilled result show all that the result has come to have: puts back its workings, as many as there
 * are rows to draw, leads the chart's series to them, and moves the chart off the cells into which the result has grown.
 *
 * @param called the function whose result it is
 * @param redraw what the chart is drawn from; null where a label is missing
 */
export const refreshResult = (called: string, redraw: Redraw): Refresh => ({
  applies: (contents) => findResult(contents, contents, called) !== null,
  run: async (context, name) => {
    const area = await areaOf(context, name);
    const shown = await readResult(context, area, called, name);
    // An error has nothing to draw.
    if (!shown) return 0;
    const drawn = await redraw(shown, context);
    const first = drawn ? 1 + headingRow(shown, drawn.columns) : 0;
    if (!first) throw new WorkbookError("changed", name);
    const { columns, rows, chart } = (await redraw({ ...shown, first }, context))!;

    const { header, beside } = shown;
    const result: Part = { row: header, column: 0, rows: shown.rows.length + 1, columns: shown.columns };
    const workings: Part = { row: first, column: beside, rows, columns: columns.length };
    const grown = { ...area, rows: Math.max(area.rows, header + result.rows, first + rows) };
    const contents = await ownContents(context, rangeAt(context, grown));
    const present = rowsPresent(contents.slice(0, area.rows), workings);
    const taken = takenCell(contents, area.rows, { ...workings, row: first + present, rows: rows - present });
    const at: Refer = (row, column, hold) => cellName(area.row + row, area.column + column, hold);
    if (taken) throw new WorkbookError("occupied", at(taken.row, taken.column));

    const wanted = Array.from({ length: rows }, (_, r) => columns.map(({ cell }) => renderCell(cell(r), at)));
    const on = (part: Part) => rangeAt(context, partOf(area, part));
    const changed = await putBackRows(context, partOf(area, workings), present, wanted);
    const added = header + result.rows - area.rows;
    if (added > 0) {
      on({ ...result, row: area.rows, rows: added }).copyFrom(
        on({ ...result, row: header + 1, rows: 1 }),
        "Formats",
      );
    }
    const moved = await clearOfChart(context, area, result, beside - 1, name);
    if (grown.rows > area.rows) {
      context.workbook.names.getItem(name).formula = `=${addressOf(grown, "both")}`;
    }
    const sheet = context.workbook.worksheets.getItem(area.sheetId);
    const series = chart((column) => workingColumn(beside, column, rows, first));
    return changed + moved + (await putBackSeries(context, sheet, name, series, on));
  },
});

type Contents = readonly (readonly unknown[])[];

/** How many rows of workings there are, to the last one with a formula. */
function rowsPresent(contents: Contents, { row, column, columns }: Part): number {
  const have = contents.map((line) =>
    line.slice(column, column + columns).some((content) => String(content).startsWith("=")),
  );
  return Math.max(0, have.lastIndexOf(true) + 1 - row);
}

/** The first cell with something of the user's where an insertion of so many rows is about to grow; null without one. */
function takenCell(contents: Contents, known: number, added: Part): { row: number; column: number } | null {
  for (const [row, line] of contents.entries()) {
    const column = line.findIndex(
      (content, c) =>
        content !== "" &&
        (row >= known ||
          (row >= added.row &&
            row < added.row + added.rows &&
            c >= added.column &&
            c < added.column + added.columns)),
    );
    if (column >= 0) return { row, column };
  }
  return null;
}
