import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { engine } from "../../edition";
import { insert } from "../../workbook/insert";
import { ChartChoice } from "../insert/ChartChoice";
import { useInsert } from "../insert/useInsert";
import { useText } from "../language/useText";
import { ActionBar } from "../shell/ActionBar";
import { useNotify } from "../shell/notice";
import { useTabStyles } from "../shell/tabStyles";
import type { Forecast } from "../market/computeForecast";
import type { Shares } from "./computeSplit";
import { givenShares } from "./givenShares";
import { levelOf, type SegmentChoice } from "./segmentChoice";

interface InsertSplitProps {
  readonly choice: SegmentChoice;
  readonly shares: Shares;
  /** Not set while the years are wrong. */
  readonly forecast: Forecast | undefined;
}

/** Writes the split into the workbook: shares into a share table, values as formulas on them. */
export function InsertSplit({ choice, shares, forecast }: InsertSplitProps) {
  const styles = useTabStyles();
  const { t, language } = useText();
  const insertAsking = useInsert();
  const notify = useNotify();
  const [chart, setChart] = useState(false);
  const { columns, disordered } = shares;
  const totals = columns.map(({ total }) => total);
  const years = columns.map(({ year }) => year);

  const write = () => {
    if (!forecast || disordered || years.includes(null) || totals.some(({ wrong }) => wrong)) {
      notify({ intent: "error", text: t("split.insert.wrong") });
      return;
    }
    const { axis, level, method, assumptions } = choice;
    const wanted = {
      axis,
      level: levelOf(engine.findAxis(axis), level),
      shares: givenShares(shares),
      years: forecast.years.map(({ year }) => year),
      method,
      assumptions: assumptions?.reference,
      scenario: assumptions?.scenario,
      chart,
      language,
    };
    void insertAsking((target) => insert("Segments", wanted, target));
  };

  const hint = totals.every(({ verdict }) => verdict === "none")
    ? "split.insert.none"
    : totals.every(({ verdict }) => verdict === "complete")
      ? "split.insert.complete"
      : "split.insert.open";
  return (
    <>
      <ActionBar>
        <Button appearance="primary" onClick={write}>
          {t("split.insert")}
        </Button>
        <ChartChoice chosen={chart} onChange={setChart} />
      </ActionBar>
      <div className={styles.hint}>{t(hint)}</div>
    </>
  );
}
