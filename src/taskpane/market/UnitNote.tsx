import { engine } from "../../edition";
import { useNumbers } from "../language/useNumbers";
import { useText } from "../language/useText";
import { useTabStyles } from "../shell/tabStyles";

const billions = Number(engine.figures.base.value);

/** Says once on a tab that its amounts are in another unit than the cells, by the figure of the base year. */
export function UnitNote() {
  const styles = useTabStyles();
  const { t } = useText();
  const { money, number, perBillion } = useNumbers();
  if (perBillion === 1) return null;
  return (
    <div className={styles.hint}>{t("unit.note", { here: money(billions), cell: number(billions) })}</div>
  );
}
