import { useLingui } from "@lingui/react";
import { useCallback } from "react";
import type { Language } from "../../reports/types";
import { marketNames } from "./marketNames";
import type { MessageId } from "./messages";

export type Values = Readonly<Record<string, string | number>>;

/** Gives a message in the pane's language. */
export type Translate = (id: MessageId, values?: Values) => string;

/**
 * The pane's language and its texts.
 *
 * @example const { t } = useText(); t("insert.done", { address: "Sheet1!B2" }) // => "Inserted in Sheet1!B2"
 */
export function useText(): { readonly language: Language; readonly t: Translate } {
  const { i18n, _ } = useLingui();
  const language = i18n.locale as Language;
  const t = useCallback<Translate>(
    (id, values) => _(id, { ...marketNames(language), ...values }),
    [_, language],
  );
  return { language, t };
}
