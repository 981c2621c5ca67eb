import type { Finding, Text, Topic } from "../../types";

/**
 * The findings of one section, each with its place in it: the paragraph, and a number there, which together with the
 * section make its id. The number is written out and not counted, because formulas in other people's workbooks quote
 * the id: a finding that goes must not give it to the next.
 *
 * @example
 * section("Tariffs", [{ at: "1-2", en: "…", "zh-CN": "…", "zh-TW": "…" }])[0].id // => "tariffs-1-2"
 */
export const section = (topic: Topic, entries: readonly ({ readonly at: string } & Text)[]): Finding[] =>
  entries.map(({ at, ...text }) => ({
    id: `${topic.toLowerCase()}-${at}`,
    topic,
    paragraph: Number.parseInt(at),
    text,
  }));
