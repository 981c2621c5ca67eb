import { Button, Checkbox, Field, Select } from "@fluentui/react-components";
import { useState } from "react";
import { insert } from "../../workbook/insert";
import { yearOf } from "../fields/yearOf";
import { useInsert } from "../insert/useInsert";
import { useText } from "../language/useText";
import { ActionBar } from "../shell/ActionBar";
import type { ForecastChoice } from "../market/computeForecast";

const layouts = ["spilled", "row", "values"] as const;
type Layout = (typeof layouts)[number];

interface InsertForecastProps {
  /** One that a forecast follows from. */
  readonly choice: ForecastChoice;
}

/** Puts the forecast into the workbook in one of three layouts. */
export function InsertForecast({ choice }: InsertForecastProps) {
  const { t, language } = useText();
  const insertAsking = useInsert();
  const [layout, setLayout] = useState<Layout>("spilled");
  const [chart, setChart] = useState(false);
  const { from, to, method, assumptions } = choice;

  const write = () =>
    insertAsking((target) =>
      insert(
        "Forecast",
        {
          layout,
          chart,
          from: yearOf(from)!,
          to: yearOf(to)!,
          method,
          assumptions: assumptions?.reference,
          scenario: assumptions?.scenario,
          language,
        },
        target,
      ),
    );

  return (
    <>
      <Field label={t("layout")} hint={t(`layout.${layout}.hint`)}>
        <Select value={layout} onChange={(_, { value }) => setLayout(value as Layout)}>
          {layouts.map((name) => (
            <option key={name} value={name}>
              {t(`layout.${name}`)}
            </option>
          ))}
        </Select>
      </Field>
      <ActionBar>
        <Button appearance="primary" onClick={() => void write()}>
          {t("insert")}
        </Button>
        <Checkbox
          label={t("insert.chart")}
          checked={chart}
          onChange={(_, { checked }) => setChart(checked === true)}
        />
      </ActionBar>
    </>
  );
}
