import { engine } from "../../../edition";
import type { Language } from "../../../reports/types";
import type { Status } from "../../../engine/market/market";
import type { Layout } from "../../writing/layout";
import { cellTexts } from "../../cellTexts/cellTexts";
import { chartUnder } from "../parts/chartUnder";
import { citation } from "../parts/citation";
import { head, rectangle } from "../parts/head";
import { formats } from "../parts/numberFormats";
import type { Path } from "../parts/path";

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
  const top = head(t.market, [t.basis], {
    method: { label: t.method, content: path.method },
    ...(scenario && { scenario: { label: t.scenario, content: scenario } }),
    source: { label: t.source, content: citation(language) },
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
        status,
        basis(status, path, language),
      ];
    }),
  ]);
  const down = (column: number) => ({ row: first + 1, column, rows: years.length, columns: 1 });
  return {
    cells,
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
    widths: [18, 14, 12, 14],
    ...(chart && {
      chart: chartUnder(cells, {
        type: "LineMarkers",
        title: `${t.market}${t.comma}${t.unit}`,
        categories: down(0),
        series: [{ name: t.marketSize, values: down(1) }],
      }),
    }),
  };
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
