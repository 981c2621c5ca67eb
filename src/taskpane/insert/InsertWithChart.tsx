import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { ChartChoice } from "./ChartChoice";
import { useInsert } from "./useInsert";
import { useText } from "../language/useText";
import { ActionBar } from "../shell/ActionBar";
import type { Outcome, Target } from "../../workbook/sheet/outcome";

interface InsertWithChartProps {
  /** Says what is inserted, for those who hear the button by itself. */
  readonly name: string;
  readonly write: (target: Target, chart: boolean) => Promise<Outcome>;
}

/** The button that inserts, and whether a native chart comes along. */
export function InsertWithChart({ name, write }: InsertWithChartProps) {
  const { t } = useText();
  const insertAsking = useInsert();
  const [chart, setChart] = useState(false);
  return (
    <ActionBar>
      <Button
        appearance="primary"
        aria-label={t("insert.named", { name })}
        onClick={() => void insertAsking((target) => write(target, chart))}
      >
        {t("insert")}
      </Button>
      <ChartChoice chosen={chart} onChange={setChart} />
    </ActionBar>
  );
}
