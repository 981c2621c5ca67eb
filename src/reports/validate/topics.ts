import type { Report } from "../types";
import { repeated } from "./repeated";
import { checkText } from "./text";

/** What is wrong with the list of topics, and which of them no finding has. */
export function checkTopics(topics: Report["topics"], findings: Report["findings"]): string[] {
  const named = topics.map(({ name }, i) => ({ text: name, place: `topics[${i}].name` }));
  return [
    ...named.flatMap(({ text, place }) => checkText(text, place)),
    ...repeated(named),
    ...topics.flatMap(({ id }, i) => [
      ...(topics.findIndex((other) => other.id === id) < i ? [`topics[${i}].id "${id}" stands twice`] : []),
      ...(findings.some(({ topic }) => topic === id) ? [] : [`topics[${i}] "${id}" has no finding`]),
    ]),
  ];
}
