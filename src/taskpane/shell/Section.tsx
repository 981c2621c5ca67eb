import { Button, makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { useState, type ComponentType } from "react";
import { useText } from "../language/useText";
import { useFetched } from "./useFetched";

const useStyles = makeStyles({
  section: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, paddingTop: tokens.spacingVerticalS },
  summary: {
    cursor: "pointer",
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: tokens.lineHeightBase500,
    ":focus-visible": {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      borderRadius: tokens.borderRadiusMedium,
    },
  },
  content: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    paddingTop: tokens.spacingVerticalS,
  },
});

interface SectionProps<Props> {
  readonly title: string;
  /** Fetches what the section holds, when it is first opened; always the same function. */
  readonly load: () => Promise<ComponentType<Props>>;
  readonly content: Props;
}

/** A part of a tab that not everybody needs: shut at first, and kept as it was left. */
export function Section<Props extends object>({ title, load, content }: SectionProps<Props>) {
  const styles = useStyles();
  const [opened, setOpened] = useState(false);
  return (
    <details className={styles.section} onToggle={() => setOpened(true)}>
      <summary className={styles.summary}>{title}</summary>
      <div className={styles.content}>{opened && <Content load={load} content={content} />}</div>
    </details>
  );
}

function Content<Props extends object>({ load, content }: Omit<SectionProps<Props>, "title">) {
  const { t } = useText();
  const fetched = useFetched(load);
  if (fetched.status === "loading") return <Spinner size="small" label={t("tab.loading")} />;
  if (fetched.status === "failed") {
    return (
      <div role="alert">
        {t("tab.failed")} <Button onClick={fetched.tryAgain}>{t("again")}</Button>
      </div>
    );
  }
  const Part = fetched.part;
  return <Part {...content} />;
}
