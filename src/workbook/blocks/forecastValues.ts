import { engine } from "../../edition";
import type { Language } from "../../reports/types";
import type { Status } from "../../engine/market/market";
import type { Block } from "../writing/block";
import { words } from "../words";
import { chartUnder } from "./chartUnder";
import { citation } from "./citation";
import { head, rectangle } from "./head";
import { formats } from "./numberFormats";
import type { Path } from "./path";

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
export function forecastValues({ years, path, chart, language }: ForecastValues): Block {
  const w = words(language);
  const { assumptions, scenario } = path;
  const along = engine.market(path.method, assumptions?.cells, scenario);
  const top = head(w.market, [w.basis], {
    method: { label: w.method, content: path.method },
    ...(scenario && { scenario: { label: w.scenario, content: scenario } }),
    source: { label: w.source, content: citation(language) },
  });
  const first = top.cells.length;
  const cells = rectangle([
    ...top.cells,
    [w.year, w.unit, w.growth, w.status, w.source],
    ...years.map((year) => {
      const status = along.status(year);
      return [
        year,
        along.value(year),
        year > along.first ? along.growth(year) : w.none,
        status,
        basis(status, path, language),
      ];
    }),
  ]);
  const down = (column: number) => ({ row: first + 1, column, rows: years.length, columns: 1 });
  return {
    kind: "Forecast",
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
        title: `${w.market}, ${w.unit}`,
        categories: down(0),
        series: [{ name: w.marketSize, values: down(1) }],
      }),
    }),
  };
}

/** What a figure of that status rests on. */
function basis(status: Status, { method, scenario }: Path, language: Language): string {
  const w = words(language);
  const texts: Record<Status, string> = {
    published: w.basisPublished,
    derived: w.basisDerived,
    extrapolated: w.basisExtrapolated,
    assumed: w.basisAssumed,
  };
  return texts[status].replace("{method}", method).replace("{scenario}", scenario ?? "");
}
