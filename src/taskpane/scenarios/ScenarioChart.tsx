import { Button, Spinner } from "@fluentui/react-components";
import { useNumbers } from "../language/useNumbers";
import { useText } from "../language/useText";
import { useTabStyles } from "../shell/tabStyles";
import { useFetched } from "../shell/useFetched";
import { useStatusNames } from "../forecast/useStatusNames";
import type { ScenarioPaths } from "./scenarioPaths";

const loadPathChart = () => import(/* webpackChunkName: "charts" */ "../charts/PathChart");

/** Where each scenario leads, beside the report's own path. */
export function ScenarioChart({ paths }: { readonly paths: Exclude<ScenarioPaths, { problem: string }> }) {
  const styles = useTabStyles();
  const { t } = useText();
  const { money, amount, unit } = useNumbers();
  const statusNames = useStatusNames();
  const chart = useFetched(loadPathChart);
  if (chart.status === "loading") return <Spinner size="small" label={t("tab.loading")} />;
  if (chart.status === "failed") {
    return (
      <div className={styles.message}>
        {t("tab.failed")}
        <Button onClick={chart.tryAgain}>{t("again")}</Button>
      </div>
    );
  }
  const { report, scenarios } = paths;
  const ends = scenarios.map(({ name, points }) => `${name} ${money(points.at(-1)!.value)}`);
  return (
    <chart.part.PathChart
      title={t("scenarios.chart", { unit })}
      summary={t("scenarios.summary", { year: report.points.at(-1)!.year, ends: ends.join(t("list.comma")) })}
      path={report}
      others={scenarios}
      kindNames={statusNames}
      format={money}
      formatTick={amount}
    />
  );
}
