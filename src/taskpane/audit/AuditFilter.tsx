import { Choice } from "../fields/Choice";
import { useText } from "../language/useText";
import { useStatusNames } from "../market/useStatusNames";
import type { AuditEntry } from "./auditWorkbook";

const kinds = ["all", "published", "derived", "extrapolated", "assumed", "errors"] as const;

export type AuditKind = (typeof kinds)[number];

/** Whether a cell is of a kind; one with an error may have a status as well. */
export function matches({ status, errors, hidden }: AuditEntry, kind: AuditKind): boolean {
  if (kind === "all") return true;
  return kind === "errors" ? errors.size + hidden.size > 0 : status === kind;
}

interface AuditFilterProps {
  readonly entries: readonly AuditEntry[];
  readonly value: AuditKind;
  readonly onChange: (kind: AuditKind) => void;
}

/** Which of the cells are listed, with how many there are; what there is none of is not offered. */
export function AuditFilter({ entries, value, onChange }: AuditFilterProps) {
  const { t } = useText();
  const names = { ...useStatusNames(), all: t("audit.all"), errors: t("audit.withErrors") };
  const options = kinds.flatMap((kind) => {
    const count = entries.filter((entry) => matches(entry, kind)).length;
    return count || kind === value ? [{ value: kind, label: `${names[kind]} ${count}` }] : [];
  });
  return <Choice label={t("audit.filter")} options={options} value={value} onChange={onChange} />;
}
