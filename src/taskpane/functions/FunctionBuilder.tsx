import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons/svg/arrow-left";
import { useEffect, useRef, useState } from "react";
import { buildFormula, findCall, findCalls, replaceCall, type Call } from "../../workbook/formulas/formula";
import { insertCells } from "../../workbook/writing/insertCells";
import { updateFormula } from "../../workbook/cell/updateFormula";
import { ResultTable } from "../calculate/ResultTable";
import { spillOf } from "../calculate/spillOf";
import { useInsert } from "../insert/useInsert";
import { useText } from "../language/useText";
import { useNotify } from "../shell/notice";
import { breakable } from "../shell/breakable";
import { useTabStyles } from "../shell/tabStyles";
import { ArgumentField } from "./ArgumentField";
import { signatureOf, type Catalogue, type FunctionEntry } from "./catalogue";
import { decimalSeparator } from "../../workbook/sheet/decimalSeparator";
import { localFormula } from "../../workbook/formulas/localFormula";
import { copyText } from "./copyText";
import type { EditRequest } from "./editRequest";
import { ExampleList } from "./ExampleList";
import { fromArgument, toArgument } from "./fieldText";
import { labelOf } from "./labelOf";
import { usePreview, type Preview } from "./usePreview";
import { Loading } from "../shell/Loading";

const useStyles = makeStyles({
  back: { alignSelf: "flex-start", marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})` },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    outline: "none",
  },
  description: { margin: 0 },
  options: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  summary: {
    cursor: "pointer",
    paddingBlock: tokens.spacingVerticalXS,
    fontWeight: tokens.fontWeightSemibold,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  optional: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    paddingTop: tokens.spacingVerticalXS,
  },
  result: {
    position: "sticky",
    bottom: 0,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    marginInline: `calc(-1 * ${tokens.spacingHorizontalM})`,
    padding: tokens.spacingHorizontalM,
    backgroundColor: tokens.colorNeutralBackground2,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

interface FunctionBuilderProps {
  readonly entry: FunctionEntry;
  readonly enums: Catalogue["enums"];
  /** The formula that is taken apart; null where a new one is made. */
  readonly editing: EditRequest | null;
  readonly onBack: () => void;
}

/** One field per argument, what the call will give, and the formula to insert or copy. */
export function FunctionBuilder({ entry, enums, editing, onBack }: FunctionBuilderProps) {
  const styles = useStyles();
  const tabStyles = useTabStyles();
  const { language, t } = useText();
  const notify = useNotify();
  const insertAsking = useInsert();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);

  const textsOf = (call: Call | null | undefined) =>
    entry.parameters.map((_, i) => fromArgument(call?.arguments[i] ?? ""));
  const [texts, setTexts] = useState<readonly string[]>(() => textsOf(editing?.call));
  const args = texts.map((text, i) => toArgument(text, entry.parameters[i]!.name === "years"));
  const preview = usePreview(entry, args);
  // What the cell holds, as far as is known here: after an update, the formula that was written.
  const [taken, setTaken] = useState(editing);
  const formula = taken ? replaceCall(taken.formula, taken.call, args) : buildFormula(entry.name, args);

  const place = () =>
    void insertAsking(async (target) =>
      insertCells({ cells: [[{ formula }]], spill: await spillOf(formula, [entry]), ...target }),
    );
  const update = async ({ address, formula: before, call }: EditRequest) => {
    let asked = false;
    let elsewhere = false;
    const updated = await insertAsking(
      async (target) => {
        // Whoever was asked, and would not have anything overwritten, has chosen another place.
        elsewhere ||= asked && !target.overwrite;
        asked = true;
        const spill = await spillOf(formula, [entry]);
        return elsewhere
          ? insertCells({ cells: [[{ formula }]], spill, ...target })
          : updateFormula({ address, before, formula, spill, overwrite: target.overwrite });
      },
      { changed: "builder.changed" },
    );
    const written = findCalls(formula).find(({ start }) => start === call.start);
    if (updated && written && !elsewhere) setTaken({ address, formula, call: written });
  };
  const copy = async () => {
    // Outside Excel there is nobody to ask.
    const local = localFormula(formula, await decimalSeparator().catch(() => "."));
    if (local === null) {
      notify({ intent: "warning", text: t("builder.arrayNotCopied") });
      return;
    }
    const copied = await copyText(local);
    notify(
      copied
        ? { intent: "success", text: t("builder.copied") }
        : { intent: "warning", text: t("builder.notCopied") },
    );
  };
  const fill = (example: string) => {
    setTexts(textsOf(findCall(example)));
    heading.current?.focus();
  };
  const field = (i: number) => {
    const parameter = entry.parameters[i]!;
    return (
      <ArgumentField
        key={parameter.name}
        parameter={parameter}
        label={labelOf(entry.id, parameter.name, language)}
        choices={enums?.find(({ id }) => id === parameter.customEnumId)}
        value={texts[i]!}
        onChange={(text) => setTexts((before) => before.map((old, at) => (at === i ? text : old)))}
      />
    );
  };
  const indexes = entry.parameters.map((_, i) => i);
  const optional = indexes.filter((i) => entry.parameters[i]!.optional);
  const [open] = useState(() => optional.some((i) => texts[i]) || optional.length === indexes.length);

  return (
    <div className={tabStyles.tab}>
      <Button
        appearance="subtle"
        size="small"
        icon={<ArrowLeftRegular />}
        className={styles.back}
        onClick={onBack}
      >
        {t("builder.back")}
      </Button>
      <h2 ref={heading} tabIndex={-1} className={styles.heading}>
        {editing ? t("builder.editing", { name: entry.name, address: editing.address }) : entry.name}
      </h2>
      <p className={styles.description}>{entry.description}</p>
      <div className={tabStyles.formula}>{breakable(signatureOf(entry))}</div>
      <div className={styles.options}>
        {indexes.filter((i) => !optional.includes(i)).map(field)}
        {optional.length > 0 && (
          <details open={open}>
            <summary className={styles.summary}>{t("builder.options", { count: optional.length })}</summary>
            <div className={styles.optional}>{optional.map(field)}</div>
          </details>
        )}
      </div>
      <section className={styles.result} aria-label={t("builder.result")}>
        <PreviewBox entry={entry} preview={preview} />
        <code className={tabStyles.formula}>{breakable(formula)}</code>
        <div className={tabStyles.actions}>
          {taken && (
            <Button appearance="primary" onClick={() => void update(taken)}>
              {t("builder.update", { address: taken.address })}
            </Button>
          )}
          <Button appearance={editing ? "secondary" : "primary"} onClick={place}>
            {t("insert")}
          </Button>
          <Button onClick={() => void copy()}>{t("builder.copy")}</Button>
        </div>
      </section>
      {!editing && <ExampleList entry={entry} onTry={fill} />}
    </div>
  );
}

function PreviewBox({ entry, preview }: { readonly entry: FunctionEntry; readonly preview: Preview }) {
  const { language, t } = useText();
  const tabStyles = useTabStyles();
  switch (preview.status) {
    case "waiting":
      return <Loading label={t("builder.computing")} />;
    case "missing":
      return (
        <div className={tabStyles.hint}>
          {t("builder.missing", { parameter: labelOf(entry.id, preview.parameter, language) })}
        </div>
      );
    case "unknown":
      return <div className={tabStyles.hint}>{t("builder.unknown", { argument: preview.argument })}</div>;
    case "failed":
      return <div className={tabStyles.hint}>{t(`workbook.${preview.kind}`)}</div>;
    case "done":
      return <ResultTable cells={preview.cells} />;
  }
}
