import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { insert } from "../../workbook/insert";
import { ChartChoice } from "../insert/ChartChoice";
import { useInsert } from "../insert/useInsert";
import { useText } from "../language/useText";
import { ActionBar } from "../shell/ActionBar";
import { useNotify } from "../shell/notice";
import { useTabStyles } from "../shell/tabStyles";
import type { CrossSide } from "./crossSide";
import type { SegmentChoice } from "./segmentChoice";
import { givenShares } from "./givenShares";
import type { FoundWeights } from "./useWeights";

interface InsertCrossProps {
  readonly choice: SegmentChoice;
  readonly row: CrossSide;
  readonly column: CrossSide;
  readonly year: number | null;
  readonly weights: FoundWeights;
}

/** Writes the cross-tab into the workbook: shares into share tables, weights as input cells, a formula on them. */
export function InsertCross({ choice, row, column, year, weights }: InsertCrossProps) {
  const styles = useTabStyles();
  const { t, language } = useText();
  const insertAsking = useInsert();
  const notify = useNotify();
  const [chart, setChart] = useState(false);

  const write = () => {
    const grid = weights.kind === "weights" ? weights.grid : undefined;
    if (year === null || row.wrong || column.wrong || (!grid && weights.kind !== "none")) {
      notify({ intent: "error", text: t("split.insert.wrong") });
      return;
    }
    const wanted = {
      row: marginOf(row),
      column: marginOf(column),
      year,
      weights: grid,
      method: choice.method,
      assumptions: choice.assumptions?.reference,
      scenario: choice.assumptions?.scenario,
      chart,
      language,
    };
    void insertAsking((target) => insert("CrossTab", wanted, target));
  };

  const hint = [row, column].every(({ shares }) => shares.every((share) => share === null))
    ? "cross.insert.none"
    : row.ready && column.ready
      ? "cross.insert.complete"
      : "cross.insert.open";
  return (
    <>
      <ActionBar>
        <Button appearance="primary" onClick={write}>
          {t("cross.insert")}
        </Button>
        <ChartChoice chosen={chart} onChange={setChart} heatMap />
      </ActionBar>
      <div className={styles.hint}>{t(hint)}</div>
    </>
  );
}

const marginOf = ({ axis, level, sheet }: CrossSide) => ({
  axis: axis.name.en,
  level,
  shares: givenShares(sheet),
});
