import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { insert } from "../../workbook/insert";
import { Running } from "../fields/Running";
import { useInsert } from "../insert/useInsert";
import { useText } from "../language/useText";
import { useTabStyles } from "../shell/tabStyles";
import { AuditFilter, matches, type AuditKind } from "./AuditFilter";
import { AuditList } from "./AuditList";
import type { AuditEntry } from "./auditWorkbook";
import { errorText } from "./errorText";
import { useAudit } from "./useAudit";

/** Every cell of the workbook that calls the add-in: its status, its errors, what it rests on. */
export function AuditSection() {
  const styles = useTabStyles();
  const { t, language } = useText();
  const { audited, start, cancel } = useAudit();
  const insertAsking = useInsert();
  const [kind, setKind] = useState<AuditKind>("all");

  const insertSheet = (entries: readonly AuditEntry[]) =>
    void insertAsking((target) =>
      insert(
        "Audit",
        {
          rows: entries.map((entry) => ({
            address: entry.cell.address,
            formula: entry.cell.formula,
            text: entry.cell.text,
            status: entry.status ?? "",
            errors: errorText(entry, t),
            blocks: entry.blocks.join(t("list.comma")),
            edition: entry.edition,
          })),
          language,
        },
        target.place.at === "selection" ? { place: { at: "new sheet" } } : target,
      ),
    );

  switch (audited.status) {
    case "waiting":
      return (
        <>
          <div className={styles.hint}>{t("audit.hint")}</div>
          <div className={styles.actions}>
            <Button onClick={start}>{t("audit.start")}</Button>
          </div>
        </>
      );
    case "failed":
      return (
        <div role="alert">
          {t(`workbook.${audited.kind}`)} <Button onClick={start}>{t("again")}</Button>
        </div>
      );
    case "running":
    case "cancelled":
      return (
        <Running
          label={t("audit.title")}
          progress={audited.status === "running" ? audited.progress : null}
          text={(done) => t("audit.running", { done })}
          cancelled={t("audit.cancelled")}
          startLabel={t("audit.start")}
          {...{ cancel, start }}
        />
      );
    case "ready": {
      const { entries } = audited;
      return (
        <>
          <div role="status">{t("audit.found", { count: entries.length })}</div>
          {entries.length > 0 && <AuditFilter entries={entries} value={kind} onChange={setKind} />}
          <AuditList entries={entries.filter((entry) => matches(entry, kind))} />
          <div className={styles.actions}>
            {entries.length > 0 && (
              <Button appearance="primary" onClick={() => insertSheet(entries)}>
                {t("audit.insert")}
              </Button>
            )}
            <Button onClick={start}>{t("audit.again")}</Button>
          </div>
        </>
      );
    }
  }
}
