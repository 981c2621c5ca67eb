import type { Report } from "../types";
import { repeated } from "./repeated";
import { checkText } from "./text";

/** What is wrong with the findings: their texts, their ids, and their order. */
export function checkFindings(findings: Report["findings"], topics: Report["topics"]): string[] {
  const placed = findings.map(({ id, text }, i) => ({ text, place: `findings[${id ? `"${id}"` : i}].text` }));
  const problems = placed.flatMap(({ text, place }) => checkText(text, place, { sentence: true }));
  problems.push(...repeated(placed));

  const order = topics.map(({ id }) => id);
  const ids = new Set<string>();
  let before = { at: -1, paragraph: 0, number: 0 };
  findings.forEach(({ id, topic, paragraph }, i) => {
    const place = `findings[${i}].id "${id}"`;
    if (ids.has(id)) problems.push(`${place} stands twice`);
    ids.add(id);

    const [, prefix, own, number] = /^([a-z]+)-([1-9]\d*)-([1-9]\d*)$/.exec(id) ?? [];
    if (prefix !== topic.toLowerCase() || Number(own) !== paragraph) {
      problems.push(`${place} does not say topic ${topic}, paragraph ${paragraph} and a number`);
      return;
    }
    const now = { at: order.indexOf(topic), paragraph, number: Number(number) };
    const sameTopic = now.at === before.at;
    const last = sameTopic ? before.paragraph : 0;
    if (now.at < 0) problems.push(`${place} has a topic that is not listed`);
    else if (now.at < before.at) problems.push(`${place} is out of the topics' order`);
    if (now.paragraph < last || now.paragraph > last + 1)
      problems.push(`${place} is out of sequence: paragraph ${now.paragraph} after ${last}`);
    if (sameTopic && now.paragraph === last && now.number < before.number)
      problems.push(`${place} is out of sequence: number ${now.number} after ${before.number}`);
    before = now;
  });
  return problems;
}
