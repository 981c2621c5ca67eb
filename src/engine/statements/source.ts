import { marketStatistics, type Language, type Report } from "../../reports/types";
import { finder, nameKey } from "../arguments/names";
import { parseYear } from "../arguments/year";
import { EngineError } from "../errors/engineError";
import { problem } from "../errors/problem";
import { entries, namesOf, pathName } from "../segments/axes";
import { citation, type Source } from "./citation";
import type { Statistics } from "./statistics";

/** Where the figures of the market as a whole stand. */
export const figures: Source = { section: marketStatistics, paragraph: 1 };

/** The citation of a year's figure, a statistic, an axis, a segment or a finding. */
export type Citing = (item: unknown, language: Language) => string;

/**
 * What a report's citations are asked by: a year, or a name of what it holds.
 *
 * @param statistics the names that STAT knows, those of one beside each other
 * @throws EngineError "unavailable" for a year that the report prints no figure of, "value" for an unknown name
 * @example sourceOf(report, statisticNames)("tariffs-2-1", "en") // => "… (report code 1988294), Tariffs, paragraph 2"
 */
export function sourceOf(report: Report, statistics: Statistics["statisticNames"]): Citing {
  const years = report.figures.map(({ year }) => year);
  let find: ((name: unknown) => Source[]) | undefined;
  return (item, language) => {
    if (typeof item !== "number") {
      find ??= finder("item", citable(report, statistics), problem("accepted.items", { years }));
      return citation(report, find(item), language);
    }
    const year = parseYear(item);
    if (!years.includes(year)) {
      throw new EngineError("unavailable", "figure.none", { year, years });
    }
    return citation(report, [figures], language);
  };
}

/** Every name that can be cited, with its places: one name may stand for segments of several axes. */
function citable(
  report: Report,
  statistics: Statistics["statisticNames"],
): { names: string[]; value: Source[] }[] {
  const places = new Map<string, { names: string[]; value: Source[] }>();
  const add = (names: readonly string[], source: Source) => {
    for (const name of names) {
      const known = places.get(nameKey(name));
      if (known) known.value.push(source);
      else places.set(nameKey(name), { names: [name], value: [source] });
    }
  };
  for (const names of statistics) add(names, /^(title|report code)$/.test(names[0]) ? "Title" : figures);
  for (const entry of entries(report)) {
    add([...new Set([...namesOf(entry.path.at(-1)!), pathName(entry, "en")])], entry.place);
  }
  for (const { id, topic, paragraph } of report.findings) add([id], { section: topic, paragraph });
  return [...places.values()];
}
