import { Link, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import { engine } from "../../edition";
import type { Method } from "../../engine/paths/method";
import { useNumbers } from "../language/useNumbers";
import { useText } from "../language/useText";
import { useTabStyles } from "../shell/tabStyles";
import { ReconciliationDialog } from "./ReconciliationDialog";

const useStyles = makeStyles({ link: { fontSize: "inherit" } });

const { base, forecast } = engine.figures;

/** Where the report disagrees with itself as far as a path is concerned, and the way to the rest of it. */
export function Disagreement({ method }: { readonly method: Method }) {
  const styles = useStyles();
  const tabStyles = useTabStyles();
  const { t } = useText();
  const { percent, money } = useNumbers();
  const [open, setOpen] = useState(false);
  const rate = engine.comparisons().find(({ from, to }) => from === base.year && to === forecast.year)!;
  const values = { from: base.year, to: forecast.year, stated: percent(rate.stated) };
  const reached = engine.market(method).value(forecast.year);
  const printed = Number(forecast.value);
  return (
    <div className={tabStyles.hint}>
      {reached === printed
        ? t("disagreement.rate", { ...values, implied: percent(rate.implied) })
        : t("disagreement.reach", { ...values, reached: money(reached), printed: money(printed) })}{" "}
      <Link as="button" inline className={styles.link} onClick={() => setOpen(true)}>
        {t("reconcile.open")}
      </Link>
      {open && <ReconciliationDialog onClose={() => setOpen(false)} />}
    </div>
  );
}
