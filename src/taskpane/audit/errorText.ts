import type { Translate } from "../language/useText";
import type { AuditEntry } from "./auditWorkbook";

/**
 * The errors of a cell in words, those that its formula hides marked as such.
 *
 * @example errorText(entry, t) // => "#N/A (2 cells), hidden: #VALUE!"
 */
export function errorText({ errors, hidden }: Pick<AuditEntry, "errors" | "hidden">, t: Translate): string {
  const list = (found: ReadonlyMap<string, number>) =>
    [...found]
      .map(([error, count]) => (count === 1 ? error : t("audit.errors", { error, count })))
      .join(t("list.comma"));
  return [list(errors), hidden.size && t("audit.hidden", { errors: list(hidden) })]
    .filter(Boolean)
    .join(t("list.comma"));
}
