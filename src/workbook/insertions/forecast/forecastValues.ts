import { engine } from "../../../edition";
import type { Language } from "../../../reports/types";
import type { Status } from "../../../engine/market/market";
import type { Layout } from "../../writing/layout";
import { cellTexts } from "../../cellTexts/cellTexts";
import { chartUnder } from "../parts/chartUnder";
import { besides, workingColumn } from "../parts/besides";
import { extentOf } from "../parts/extent";
import { head, rectangle, type Option } from "../parts/head";
import { formats } from "../parts/numberFormats";
import type { Path } from "../parts/path";
import { resultCell } from "../parts/resultTable";
import { statusChart, statusColumns } from "./statusColumns";

export interface ForecastValues {
  readonly years: readonly number[];
  readonly path: Path;
  readonly chart: boolean;
  readonly language: Language;
}

/**
 * Plain numbers for workbooks that go to people without the add-in, each with its status and what it rests on.
 *
 * @throws EngineError where the path does not reach a year
 */
export function forecastValues({ years, path, chart, language }: ForecastValues): Layout {
  const t = cellTexts(language);
  const { assumptions, scenario } = path;
  const along = engine.market(path.method, assumptions?.cells, scenario);
  const widths = [18, 14, 12, 14, 60];
  const extent = extentOf(widths, chart);
  const top = head({
    // Plain, as all of it.
    title: [t.market, t.where, `${years[0]!}–${years.at(-1)!}`, ...(scenario ? [scenario] : [])].join(
      t.comma,
    ),
    remarks: [t.basis],
    options: {
      method: { label: t.method, content: path.method },
      ...(scenario && { scenario: { label: t.scenario, content: scenario } }),
    } as { method: Option; scenario?: Option },
    extent,
    language,
  });
  const first = top.cells.length;
  const cells = rectangle([
    ...top.cells,
    [t.year, t.unit, t.growth, t.status, t.source],
    ...years.map((year) => {
      const status = along.status(year);
      return [
        year,
        along.value(year),
        year > along.first ? along.growth(year) : t.none,
        t[status],
        basis(status, path, language),
      ];
    }),
  ]);
  const down = (column: number) => ({ row: first + 1, column, rows: years.length, columns: 1 });
  const layout: Layout = {
    cells,
    header: first,
    formats: [
      ...top.formats,
      { part: { row: first, column: 0, rows: 1, columns: 5 }, style: "heading" },
      { part: { row: first, column: 1, rows: 1, columns: 3 }, align: "Right" },
      { part: down(0), numberFormat: formats.year, align: "Left" },
      { part: down(1), numberFormat: formats.money },
      { part: down(2), numberFormat: formats.percent, align: "Right" },
      { part: down(3), align: "Right" },
      { part: down(4), style: "note" },
    ],
    validations: top.validations,
    widths,
  };
  if (!chart) return layout;
  const cell = (column: number) => resultCell(first, column);
  const hasScenario = assumptions !== undefined;
  const beside = (column: number) => workingColumn(extent.beside, column, years.length);
  return besides(
    chartUnder(layout, statusChart(beside, hasScenario, t), extent),
    extent.beside,
    {
      rows: years.length,
      columns: statusColumns(
        { year: cell(0), value: cell(1), status: cell(3) },
        extent.beside,
        hasScenario,
        t,
      ),
    },
    t,
  );
}

/** What a figure of that status rests on. */
function basis(status: Status, { method, scenario }: Path, language: Language): string {
  const t = cellTexts(language);
  const texts: Record<Status, string> = {
    published: t.basisPublished,
    derived: t.basisDerived,
    extrapolated: t.basisExtrapolated,
    assumed: t.basisAssumed,
  };
  return texts[status].replace("{method}", method).replace("{scenario}", scenario ?? "");
}
