import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Path } from "../charts/path";
import { useNumbers } from "../language/useNumbers";
import { useText } from "../language/useText";
import { useFetched } from "../shell/useFetched";
import type { Forecast, ForecastYear } from "../market/computeForecast";
import { useStatusNames } from "../market/useStatusNames";
import { Loading } from "../shell/Loading";

const useStyles = makeStyles({
  // As high as the chart mostly is, so that nothing jumps when it comes.
  place: {
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    justifyContent: "center",
    gap: tokens.spacingVerticalM,
    minHeight: "330px",
  },
});

const loadPathChart = () => import(/* webpackChunkName: "charts" */ "../charts/PathChart");

interface ForecastChartProps {
  /** None while it is worked out. */
  readonly forecast?: Forecast;
  readonly scenario?: string;
}

/** The path as a picture; under assumptions beside the report's own. */
export function ForecastChart({ forecast, scenario = "" }: ForecastChartProps) {
  const styles = useStyles();
  const { t } = useText();
  const { percent, change, money, amount, unit } = useNumbers();
  const statusNames = useStatusNames();
  const chart = useFetched(loadPathChart);

  if (!forecast || chart.status !== "ready") {
    return (
      <div className={styles.place}>
        {chart.status === "failed" ? (
          <>
            {t("tab.failed")}
            <Button onClick={chart.tryAgain}>{t("again")}</Button>
          </>
        ) : (
          <Loading label={t("tab.loading")} />
        )}
      </div>
    );
  }

  const { PathChart } = chart.part;
  const path = (name: string, years: readonly ForecastYear[]): Path => ({
    name,
    points: years.map(({ year, value, growth, status }) => ({
      year,
      value,
      kind: status,
      note: growth === null ? undefined : change(growth),
    })),
  });
  const { years, report, from, to } = forecast;
  const [first, last] = [years[0]!, years.at(-1)!];
  const sentence = {
    from,
    to,
    first: money(first.value),
    last: money(last.value),
    rate: percent((last.value / first.value) ** (1 / (to - from)) - 1),
  };
  const summary = from === to ? t("forecast.summary.one", sentence) : t("forecast.summary", sentence);
  return (
    <PathChart
      title={t("forecast.title", { unit })}
      summary={report ? t("forecast.summary.assumed", { scenario, summary }) : summary}
      path={path(report ? scenario : t("report.path"), years)}
      others={report ? [path(t("report.path"), report)] : undefined}
      kindNames={statusNames}
      format={money}
      formatTick={amount}
    />
  );
}
