import { Badge, type BadgeProps } from "@fluentui/react-components";
import { useText } from "../language/useText";
import type { CellStatus } from "./explainCell";

/** Told apart by filling as well as by colour; the word says it in any case. */
const looks: Readonly<Record<CellStatus, Pick<BadgeProps, "appearance" | "color">>> = {
  published: { appearance: "filled", color: "brand" },
  derived: { appearance: "tint", color: "brand" },
  extrapolated: { appearance: "outline", color: "informative" },
  assumed: { appearance: "tint", color: "warning" },
};

export function StatusBadge({ status }: { readonly status: CellStatus }) {
  const { t } = useText();
  return (
    <Badge {...looks[status]} shape="rounded">
      {t(`status.${status}`)}
    </Badge>
  );
}
