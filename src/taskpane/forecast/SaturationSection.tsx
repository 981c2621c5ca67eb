import { Field, Select } from "@fluentui/react-components";
import { useDeferredValue, useMemo, useState } from "react";
import { engine, report } from "../../edition";
import { curves, type Curve } from "../../engine/market/saturate";
import { insert } from "../../workbook/insert";
import { PathChart } from "../charts/PathChart";
import { NumberField } from "../fields/NumberField";
import { numberOf } from "../fields/numberOf";
import { YearField } from "../fields/YearField";
import { yearOf } from "../fields/yearOf";
import { useNumbers } from "../language/useNumbers";
import { useText } from "../language/useText";
import { InsertWithChart } from "../insert/InsertWithChart";
import { useStatusNames } from "../market/useStatusNames";

const { base, forecast } = engine.figures;
const printed = [base.year, forecast.year];
const lastYear = report.reach.last;

/** The market on its way to a ceiling that the person sets. */
export function SaturationSection() {
  const { t, language } = useText();
  const { money, amount, unit, perBillion } = useNumbers();
  const statusNames = useStatusNames();
  const [typed, setTyped] = useState("");
  const [curve, setCurve] = useState<Curve>("logistic");
  const [toTyped, setTo] = useState("2045");
  const wanted = useDeferredValue(typed);
  const wantedTo = useDeferredValue(toTyped);
  const entered = numberOf(wanted);
  const ceiling = entered === null ? null : entered / perBillion;
  const tooLow = ceiling !== null && ceiling <= Number(forecast.value);
  const to = yearOf(wantedTo);
  const toWrong = to === null || to <= base.year || to > lastYear;

  const points = useMemo(() => {
    if (ceiling === null || tooLow || toWrong) return [];
    const value = engine.saturate(ceiling, curve);
    return Array.from({ length: to - base.year + 1 }, (_, i) => {
      const year = base.year + i;
      const kind = printed.includes(year) ? ("published" as const) : ("assumed" as const);
      return { year, value: value(year), kind };
    });
  }, [ceiling, tooLow, curve, to, toWrong]);
  const last = points.at(-1);

  return (
    <>
      <NumberField
        label={t("saturation.ceiling", { unit })}
        value={typed}
        onChange={setTyped}
        hint={t("saturation.hint")}
        problem={tooLow ? t("saturation.wrong", { figure: money(Number(forecast.value)) }) : undefined}
      />
      <Field label={t("saturation.curve")} hint={t(`saturation.${curve}.hint`)}>
        <Select value={curve} onChange={(_, { value }) => setCurve(value as Curve)}>
          {curves.map((name) => (
            <option key={name} value={name}>
              {t(`saturation.${name}`)}
            </option>
          ))}
        </Select>
      </Field>
      <YearField
        label={t("year.to")}
        value={toTyped}
        onChange={setTo}
        problem={toWrong ? t("year.outside.all", { first: base.year + 1, last: lastYear }) : undefined}
      />
      {last && ceiling !== null && (
        <>
          <PathChart
            title={t("saturation.title", { unit })}
            summary={t("saturation.summary", {
              ceiling: money(ceiling),
              year: last.year,
              value: money(last.value),
            })}
            path={{ name: t("saturation"), points }}
            kindNames={statusNames}
            format={money}
            formatTick={amount}
          />
          <InsertWithChart
            name={t("saturation")}
            write={(target, chart) =>
              insert(
                "Saturation",
                { from: base.year, to: last.year, ceiling, curve, chart, language },
                target,
              )
            }
          />
        </>
      )}
    </>
  );
}
