import { Button, Spinner } from "@fluentui/react-components";
import { insert } from "../../workbook/insert";
import { InsertWithChart } from "../insert/InsertWithChart";
import { useStatusNames } from "../market/useStatusNames";
import { useNumbers } from "../language/useNumbers";
import { useText } from "../language/useText";
import { UnitNote } from "../market/UnitNote";
import { useTabStyles } from "../shell/tabStyles";
import { useFetched } from "../shell/useFetched";
import { Hint } from "./Hint";
import { pathYears } from "./pathYears";
import { Picture } from "./Picture";
import type { ScenarioPaths } from "./scenarioPaths";

interface ScenarioPictureProps {
  readonly paths: ScenarioPaths;
  /** The block, as formulas refer to it. */
  readonly reference: string;
}

/** Where each scenario leads, beside the report's own path. */
export function ScenarioPicture({ paths, reference }: ScenarioPictureProps) {
  const { t, language } = useText();
  const { amount, unit } = useNumbers();
  const { report, scenarios, nowhere } = paths;
  const lines = [report, ...scenarios];
  return (
    <>
      {nowhere.length > 0 && (
        <Hint>{t("assumptions.nowhere", { scenario: nowhere.join(t("list.comma")) })}</Hint>
      )}
      {scenarios.length > 0 && (
        <>
          <Picture
            table={{
              title: t("scenarios.chart", { unit }),
              columns: [t("year"), ...lines.map(({ name }) => name)],
              rows: report.points.map(({ year }, i) => [
                String(year),
                ...lines.map(({ points }) => amount(points[i]!.value, 2)),
              ]),
            }}
          >
            <ScenarioChart paths={paths} />
          </Picture>
          <UnitNote />
          <InsertWithChart
            name={t("scenarios.paths")}
            write={(target, chart) => {
              const years = { from: pathYears[0]!, to: pathYears.at(-1)! };
              return insert("Scenarios", { assumptions: reference, ...years, chart, language }, target);
            }}
          />
        </>
      )}
    </>
  );
}

const loadPathChart = () => import(/* webpackChunkName: "charts" */ "../charts/PathChart");

function ScenarioChart({ paths: { report, scenarios } }: { readonly paths: ScenarioPaths }) {
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
