import { report } from "../../reports/llm-2026/report";
import type { Language } from "../../reports/types";
import { entries, namesOf, pathName } from "../segments/axes";
import { citation, type Source } from "./citation";
import { EngineError } from "../results/engineError";
import { anchors } from "../paths/figures";
import { finder, nameKey } from "../arguments/names";
import { statistics } from "./statistics";
import { parseYear } from "../arguments/year";

const years = anchors.map((anchor) => anchor.year).join(", ");
const figures: Source = { section: "Market statistics", paragraph: 1 };

/** Every name that can be cited, with its places: one name may stand for segments of several axes. */
const find = lazily(() => {
  const places = new Map<string, { names: string[]; value: Source[] }>();
  const add = (names: string[], source: Source) => {
    for (const name of names) {
      const known = places.get(nameKey(name));
      if (known) known.value.push(source);
      else places.set(nameKey(name), { names: [name], value: [source] });
    }
  };
  for (const name of statistics.keys()) add([name], /^(title|report code)$/.test(name) ? "Title" : figures);
  for (const entry of entries()) {
    add([...new Set([...namesOf(entry.path.at(-1)!), pathName(entry, "en")])], entry.place);
  }
  for (const { id, topic, paragraph } of report.findings) add([id], { section: topic, paragraph });
  const accepted = `${years}, and the names that STAT, AXES, SEGMENT and INSIGHT list`;
  return finder("known item", [...places.values()], accepted);
});

function lazily<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

/**
 * The citation of a year's figure, a statistic, an axis, a segment or a finding.
 *
 * @throws EngineError "unavailable" for a year that the report prints no figure of, "value" for an unknown name
 * @example source("tariffs-2-1", "en") // => "… (report code 1988294), Tariffs, paragraph 2"
 */
export function source(item: unknown, language: Language): string {
  if (typeof item !== "number") return citation(find()(item), language);
  const year = parseYear(item);
  if (!anchors.some((anchor) => anchor.year === year)) {
    throw new EngineError(
      "unavailable",
      `The report prints no figure for ${year}, only for ${years}. EXPLAIN shows how others are derived.`,
    );
  }
  return citation([figures], language);
}
