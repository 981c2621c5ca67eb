import { ChartTable } from "../charts/ChartTable";
import { useNumbers } from "../language/useNumbers";
import { useText } from "../language/useText";
import type { Forecast } from "../market/computeForecast";
import { useStatusNames } from "../market/useStatusNames";

/** The same for those who would rather read. */
export function ForecastTable({ forecast }: { readonly forecast: Forecast }) {
  const { t } = useText();
  const { amount, change, unit } = useNumbers();
  const statusNames = useStatusNames();
  return (
    <ChartTable
      title={t("forecast.title", { unit })}
      columns={[t("year"), unit, t("growth"), t("status")]}
      numbers={[1, 2]}
      rows={forecast.years.map(({ year, value, growth, status }) => [
        String(year),
        amount(value, 2),
        growth === null ? t("none") : change(growth),
        statusNames[status],
      ])}
    />
  );
}
