import { Button, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useDeferredValue, useState } from "react";
import { report } from "../../edition";
import type { Topic } from "../../reports/types";
import { buildFormula, textLiteral } from "../../workbook/formulas/formula";
import { insertFinding } from "../../workbook/writing/insertFinding";
import { insertCells } from "../../workbook/writing/insertCells";
import { calculate } from "../calculate/calculate";
import { spillOf } from "../calculate/spillOf";
import { SearchField } from "../fields/SearchField";
import { useInsert } from "../insert/useInsert";
import { useText } from "../language/useText";
import { useTabStyles } from "../shell/tabStyles";
import { NoteDialog } from "./NoteDialog";
import { useFindings, type Item } from "./useFindings";
import { Loading } from "../shell/Loading";
import { useInsertNote } from "./useInsertNote";

const useStyles = makeStyles({
  list: {
    margin: `0 calc(-1 * ${tokens.spacingHorizontalM})`,
    padding: 0,
    listStyle: "none",
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  item: {
    display: "flex",
    alignItems: "flex-start",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  words: { flex: 1, minWidth: 0, overflowWrap: "anywhere" },
  place: {
    marginTop: tokens.spacingVerticalXXS,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  buttons: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS, flexShrink: 0 },
  count: { display: "flex", alignItems: "center", justifyContent: "space-between" },
});

/** What the report says: to search, to browse by topic, and to put into cells with its citation. */
export function InsightsTab() {
  const styles = useStyles();
  const tabStyles = useTabStyles();
  const { language, t } = useText();
  const insertAsking = useInsert();
  const [query, setQuery] = useState("");
  const [topic, setTopic] = useState<Topic | null>(null);
  const items = useFindings(useDeferredValue(query), topic);

  const note = useInsertNote();
  const noteText = async ({ id, text }: Item) => {
    const [[citation]] = (await calculate("SOURCE", [id, language])) as [[string]];
    return `${text}\n${citation}`;
  };
  const insertItem = ({ id, text }: Item) => {
    // The finding as text, which is what people edit; its citation as a formula, which stays true.
    const citation = { formula: buildFormula("SOURCE", [textLiteral(id), textLiteral(language)]) };
    void insertAsking((target) => insertFinding({ text, citation }, target));
  };
  const insertTopic = (id: Topic) => {
    const formula = buildFormula("INSIGHT", [textLiteral(id), textLiteral(language)]);
    const insightShape = {
      id: "INSIGHT",
      parameters: [{}, {}],
    };
    void insertAsking(async (target) =>
      insertCells({ cells: [[{ formula }]], spill: await spillOf(formula, [insightShape]), ...target }),
    );
  };

  return (
    <div className={tabStyles.tab}>
      <SearchField label={t("insights.search")} value={query} onChange={setQuery} />
      <Select
        aria-label={t("insights.topic")}
        value={topic ?? ""}
        onChange={(_, { value }) => setTopic((value || null) as Topic | null)}
      >
        <option value="">{t("insights.allTopics", { count: report.findings.length })}</option>
        {report.topics.map(({ id, name }) => (
          <option key={id} value={id}>
            {t("insights.topicCount", {
              topic: name[language],
              count: report.findings.filter((finding) => finding.topic === id).length,
            })}
          </option>
        ))}
      </Select>
      {items === null ? (
        <div className={tabStyles.message}>
          <Loading label={t("insights.searching")} />
        </div>
      ) : (
        <>
          <div className={styles.count}>
            <span role="status" className={tabStyles.hint}>
              {t("insights.count", { count: items.length })}
            </span>
            {topic && !query.trim() && (
              <Button size="small" onClick={() => insertTopic(topic)}>
                {t("insights.insertTopic")}
              </Button>
            )}
          </div>
          {items.length ? (
            <ul className={styles.list}>
              {items.map((item) => (
                <li key={item.id} className={styles.item}>
                  <div className={styles.words}>
                    <div>{item.text}</div>
                    <div className={styles.place}>
                      {item.paragraph === null
                        ? item.topic
                        : t("insights.place", { topic: item.topic, paragraph: item.paragraph })}
                    </div>
                  </div>
                  <div className={styles.buttons}>
                    <Button
                      size="small"
                      aria-label={t("insights.insert", { text: item.text })}
                      onClick={() => insertItem(item)}
                    >
                      {t("insert")}
                    </Button>
                    {note.insert && (
                      <Button
                        size="small"
                        aria-label={t("insights.note.of", { text: item.text })}
                        onClick={() => note.insert?.(() => noteText(item))}
                      >
                        {t("insights.note")}
                      </Button>
                    )}
                  </div>
                </li>
              ))}
            </ul>
          ) : (
            <div className={tabStyles.message}>{t("insights.none")}</div>
          )}
        </>
      )}
      {note.question && <NoteDialog {...note.question} />}
    </div>
  );
}
