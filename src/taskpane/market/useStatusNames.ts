import type { Status } from "../../engine/market/market";
import { useText } from "../language/useText";

/** The four kinds of numbers in the pane's language. */
export function useStatusNames(): Readonly<Record<Status, string>> {
  const { t } = useText();
  return {
    published: t("status.published"),
    derived: t("status.derived"),
    extrapolated: t("status.extrapolated"),
    assumed: t("status.assumed"),
  };
}
