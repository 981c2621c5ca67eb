import MiniSearch from "minisearch";
import type { Language, Place, Report, Text } from "../../reports/types";
import { entries, pathName } from "../segments/axes";
import { sectionName } from "../statements/citation";
import { isBlank, isEmpty } from "../arguments/empty";
import { EngineError } from "../errors/engineError";
import { headings } from "./insight";
import { languages } from "../arguments/language";
import { looksLikeNumber } from "../arguments/looksLikeNumber";
import { shown } from "../errors/shown";
import type { Table } from "../results/table";
import { queryWordsOf, wordsOf } from "./searchWords";

/** What can be found: a finding, an axis or a segment. */
interface Document extends Text {
  readonly id: string;
  readonly section: Place["section"];
}

const defaultLimit = 10;

function documents(report: Report): Document[] {
  const findings = report.findings.map(({ id, topic, text }) => ({ id, section: topic, ...text }));
  const names = entries(report).map((entry) => {
    const text = (language: Language) => {
      const name = pathName(entry, language);
      return entry.role ? `${name}${language === "en" ? ": " : "："}${entry.role[language]}` : name;
    };
    const texts = { en: text("en"), "zh-CN": text("zh-CN"), "zh-TW": text("zh-TW") };
    return { id: pathName(entry, "en"), section: entry.place.section, ...texts };
  });
  return [...findings, ...names];
}

interface Index {
  readonly search: MiniSearch<Document>;
  readonly byId: ReadonlyMap<string, Document>;
  readonly vocabulary: readonly string[];
}

/** All languages stand in one index, so that a query finds what it says in whichever it is put. */
function indexOf(report: Report): Index {
  const all = documents(report);
  const vocabulary = new Set<string>();
  const search = new MiniSearch<Document>({
    fields: [...languages],
    tokenize: wordsOf,
    // Words are folded already; MiniSearch's own step would only lower-case them again.
    processTerm: (term) => (vocabulary.add(term), term),
  });
  search.addAll(all);
  return {
    search,
    byId: new Map(all.map((document) => [document.id, document])),
    vocabulary: [...vocabulary],
  };
}

/** A table of what matches a text. */
export type Search = (text: unknown, language: Language, limit: unknown, headers: boolean) => Table;

/**
 * Findings, axes and segments that a text is about, best match first. A word that occurs nowhere is taken with one
 * letter wrong, a long one with two. The index is made for the first search.
 *
 * @returns a function of the text, the language of the rows, and the most rows that are wanted, 10 if omitted
 * @throws EngineError "unavailable" where nothing matches, "value" for an empty text or a limit that is none
 */
export function searchOf(report: Report): Search {
  let index: Index | undefined;
  return (text, language, limit, headers) => {
    const most = parseLimit(limit);
    if (isBlank(text) || typeof text === "object") throw new EngineError("value", "search.empty", {});
    const { search, byId, vocabulary } = (index ??= indexOf(report));
    const known = (word: string) => vocabulary.some((other) => other.startsWith(word));
    const results = search.search(String(text).slice(0, 500), {
      tokenize: queryWordsOf,
      processTerm: (word) => word,
      prefix: (word) => isLatin(word),
      fuzzy: (word) => (isLatin(word) && !known(word) ? lettersWrong(word) : false),
    });
    if (!results.length) {
      throw new EngineError("unavailable", "search.nothing", { input: shown(text) });
    }
    const rows: Table = results.slice(0, most).map(({ id }) => {
      const found = byId.get(id as string)!;
      return [found.id, sectionName(report, found.section)[language], found[language]];
    });
    const { id, topic, finding } = headings;
    return headers ? [[id[language], topic[language], finding[language]], ...rows] : rows;
  };
}

/** How many letters may be wrong: two in a long word, none in a short one. */
const lettersWrong = (word: string) => (word.length > 7 ? 2 : word.length > 3 ? 1 : 0);

const isLatin = (word: string) => /^[a-z0-9]/.test(word);

function parseLimit(limit: unknown): number {
  if (isEmpty(limit)) return defaultLimit;
  if (typeof limit === "number" && Number.isInteger(limit) && limit > 0) return limit;
  throw new EngineError("value", looksLikeNumber(limit) ? "limit.text" : "limit", { input: shown(limit) });
}
