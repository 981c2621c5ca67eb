import type { Language, Report, Text } from "../../reports/types";
import { namesOf } from "../segments/axes";
import { isBlank } from "../arguments/empty";
import { finder } from "../arguments/names";
import type { Table } from "../results/table";

/** The headers of tables of findings. */
export const headings = {
  topic: { en: "Topic", "zh-CN": "主题", "zh-TW": "主題" },
  findings: { en: "Findings", "zh-CN": "要点数", "zh-TW": "重點數" },
  id: { en: "Id", "zh-CN": "编号", "zh-TW": "編號" },
  finding: { en: "Finding", "zh-CN": "要点", "zh-TW": "重點" },
} satisfies Record<string, Text>;

/** The topics of a report with the number of their findings, or the findings of one topic. */
export type Insight = (topic: unknown, language: Language, headers: boolean) => Table;

/**
 * What a report says, by topic.
 *
 * @throws EngineError "value" for an unknown topic
 */
export function insightOf({ topics, findings }: Report): Insight {
  const findTopic = finder(
    "topic",
    topics.map(({ id, name }) => ({ value: id, names: [...new Set([id, ...namesOf(name)])] })),
  );
  const findingsOf = (topic: string) => findings.filter((finding) => finding.topic === topic);
  return (topic, language, headers) => {
    if (isBlank(topic)) {
      const rows = topics.map(({ id, name }) => [name[language], findingsOf(id).length]);
      return headers ? [[headings.topic[language], headings.findings[language]], ...rows] : rows;
    }
    const rows = findingsOf(findTopic(topic)).map(({ id, text }) => [id, text[language]]);
    return headers ? [[headings.id[language], headings.finding[language]], ...rows] : rows;
  };
}
