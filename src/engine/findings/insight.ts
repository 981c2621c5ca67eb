import { report } from "../../reports/llm-2026/report";
import type { Language, Text, Topic } from "../../reports/types";
import { namesOf } from "../segments/axes";
import { isEmpty } from "../arguments/empty";
import { finder } from "../arguments/names";
import type { Table } from "../results/table";

const findTopic = finder(
  "topic",
  report.topics.map(({ id, name }) => ({ value: id, names: [...new Set([id, ...namesOf(name)])] })),
);

/** The headers of tables of findings. */
export const headings = {
  topic: { en: "Topic", "zh-CN": "主题", "zh-TW": "主題" },
  findings: { en: "Findings", "zh-CN": "要点数", "zh-TW": "重點數" },
  id: { en: "Id", "zh-CN": "编号", "zh-TW": "編號" },
  finding: { en: "Finding", "zh-CN": "要点", "zh-TW": "重點" },
} satisfies Record<string, Text>;

/**
 * The topics with the number of their findings, or the findings of one topic.
 *
 * @throws EngineError "value" for an unknown topic
 */
export function insight(topic: unknown, language: Language, headers: boolean): Table {
  const { id, finding, findings, topic: head } = headings;
  if (isEmpty(topic)) {
    const rows = report.topics.map(({ id, name }) => [name[language], findingsOf(id).length]);
    return headers ? [[head[language], findings[language]], ...rows] : rows;
  }
  const rows = findingsOf(findTopic(topic)).map(({ id, text }) => [id, text[language]]);
  return headers ? [[id[language], finding[language]], ...rows] : rows;
}

const findingsOf = (topic: Topic) => report.findings.filter((finding) => finding.topic === topic);
