import type { Finding, Text, Topic } from "../../types";

/**
 * The findings of one section. An id is written out and not counted, because formulas in other people's
 * workbooks quote it: a finding that goes must not give its id to the next. The paragraph is the id's.
 *
 * @example
 * section("Tariffs", [{ id: "tariffs-1-2", en: "…", "zh-CN": "…", "zh-TW": "…" }])[0].paragraph // => 1
 */
export const section = (topic: Topic, entries: readonly ({ readonly id: string } & Text)[]): Finding[] =>
  entries.map(({ id, ...text }) => ({ id, topic, paragraph: Number(/-(\d+)-/.exec(id)?.[1]), text }));
