import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useRef } from "react";
import type { ListedInsertion } from "../../workbook/inserted/listInserted";
import { insertions } from "../../workbook/insertions/registry";
import { DownloadInserted } from "../download/DownloadInserted";
import { useAddChecks } from "../insert/useAddChecks";
import { useText } from "../language/useText";
import { Loading } from "../shell/Loading";
import { Section } from "../shell/Section";
import { useTabStyles } from "../shell/tabStyles";
import { InsertedActions } from "./InsertedActions";
import { StatesPart } from "./StatesPart";
import { useInserted } from "./useInserted";

const useStyles = makeStyles({
  lead: { margin: 0, outline: "none" },
  list: {
    margin: `0 calc(-1 * ${tokens.spacingHorizontalM})`,
    padding: 0,
    listStyle: "none",
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  item: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: "anywhere",
  },
  heading: { margin: 0, fontSize: "inherit", fontWeight: tokens.fontWeightSemibold },
});

const loadAudit = async () =>
  (await import(/* webpackChunkName: "audit" */ "../audit/AuditSection")).AuditSection;

/** Everything that the add-in has inserted in the workbook, and what can be done with it. */
export function InsertedTab() {
  const styles = useStyles();
  const tabStyles = useTabStyles();
  const { t, language } = useText();
  const { found, look } = useInserted();
  const addChecks = useAddChecks();
  const labelOf = ({ kind }: ListedInsertion) => insertions[kind].label[language];
  const lead = useRef<HTMLParagraphElement>(null);

  if (found.status === "looking") {
    return (
      <div className={tabStyles.message}>
        <Loading label={t("tab.loading")} />
      </div>
    );
  }
  if (found.status === "failed") {
    return (
      <div className={tabStyles.message}>
        {t(`workbook.${found.kind}`)}
        <Button onClick={look}>{t("again")}</Button>
      </div>
    );
  }
  const audit = <Section title={t("audit.title")} load={loadAudit} content={{}} />;
  if (!found.insertions.length) {
    return (
      <div className={tabStyles.tab}>
        <StatesPart kind="workbook" />
        <div className={tabStyles.message}>{t("inserted.none")}</div>
        <DownloadInserted />
        {audit}
      </div>
    );
  }
  return (
    <div className={tabStyles.tab}>
      <StatesPart kind="workbook" />
      <p ref={lead} tabIndex={-1} className={styles.lead}>
        {t("inserted.lead")}
      </p>
      <div className={tabStyles.actions}>
        <Button onClick={() => void addChecks()}>
          {t(found.insertions.some(({ kind }) => kind === "Checks") ? "inserted.redoChecks" : "checks.add")}
        </Button>
      </div>
      <ul className={styles.list}>
        {found.insertions.map((insertion) => (
          <li key={insertion.name} className={styles.item}>
            <h2 className={styles.heading}>{insertion.title}</h2>
            <div className={tabStyles.hint}>
              {[
                // Not everything is called by what it is.
                !insertion.title.startsWith(labelOf(insertion)) && labelOf(insertion),
                insertion.name,
                insertion.address ?? t("inserted.gone"),
                insertion.empty && t("inserted.empty"),
                insertion.state !== "live" && t(`inserted.is.${insertion.state}`),
              ]
                .filter(Boolean)
                .join(" · ")}
            </div>
            <InsertedActions insertion={insertion} onRemoved={() => lead.current?.focus()} />
          </li>
        ))}
      </ul>
      <div className={tabStyles.hint}>{t("inserted.hint")}</div>
      <DownloadInserted />
      {audit}
    </div>
  );
}
