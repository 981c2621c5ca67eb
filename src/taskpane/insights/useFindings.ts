import { useEffect, useState } from "react";
import { report } from "../../edition";
import type { Language, Topic } from "../../reports/types";
import { calculate, isCellError } from "../calculate/calculate";
import { useText } from "../language/useText";

/** A statement of the report, or a segment that a search has found. */
export interface Item {
  readonly id: string;
  readonly topic: string;
  readonly text: string;
  /** Where a finding stands in its section; a segment's place is in its citation. */
  readonly paragraph: number | null;
}

/** More than a person reads through; a narrower search finds better. */
const mostResults = 50;
const pause = 150;

/**
 * The findings of a topic, or of all, in the report's order; with a query the best matches first.
 *
 * @returns null until the first search has come back
 */
export function useFindings(query: string, topic: Topic | null): readonly Item[] | null {
  const { language } = useText();
  const [found, setFound] = useState<readonly Item[] | null>(null);
  const text = query.trim();
  useEffect(() => {
    if (!text) return;
    let wanted = true;
    const timer = setTimeout(() => {
      void searchReport(text, language).then((items) => wanted && setFound(items));
    }, pause);
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [text, language]);
  const name = report.topics.find(({ id }) => id === topic)?.name[language];
  const items = text ? found : allFindings(language);
  return items?.filter((item) => !name || item.topic === name) ?? null;
}

function allFindings(language: Language): readonly Item[] {
  const names = new Map(report.topics.map(({ id, name }) => [id, name[language]]));
  return report.findings.map(({ id, topic, paragraph, text }) => ({
    id,
    topic: names.get(topic)!,
    text: text[language],
    paragraph,
  }));
}

/** By the add-in's own function, so that the pane finds what cells find. */
async function searchReport(text: string, language: Language): Promise<readonly Item[]> {
  const rows = await calculate("SEARCH", [text, language, mostResults, false]);
  if (isCellError(rows[0]![0]!)) return [];
  const paragraphs = new Map(report.findings.map(({ id, paragraph }) => [id, paragraph]));
  return rows.map(([id, topic, found]) => ({
    id: String(id),
    topic: String(topic),
    text: String(found),
    paragraph: paragraphs.get(String(id)) ?? null,
  }));
}
