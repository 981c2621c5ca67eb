import { Field, Select } from "@fluentui/react-components";
import { useDeferredValue, useMemo, useState } from "react";
import { engine } from "../../edition";
import { band } from "../../engine/market/band";
import { insert } from "../../workbook/insert";
import { PathChart } from "../charts/PathChart";
import { mostVolatility } from "../fields/mostVolatility";
import { NumberField } from "../fields/NumberField";
import { numberOf } from "../fields/numberOf";
import { useNumbers } from "../language/useNumbers";
import { useText } from "../language/useText";
import { InsertWithChart } from "../insert/InsertWithChart";
import type { SectionContent } from "./sectionContent";
import { useStatusNames } from "../market/useStatusNames";

const confidences = [0.5, 0.8, 0.9, 0.95];

/** A band around the path, as wide as the person's volatility makes it. */
export function BandSection({ forecast, assumptions }: SectionContent) {
  const { t, language } = useText();
  const { percent, money, amount, unit } = useNumbers();
  const statusNames = useStatusNames();
  const [typed, setTyped] = useState("");
  const [confidence, setConfidence] = useState(0.8);
  const wanted = useDeferredValue(typed);
  const entered = numberOf(wanted);
  const volatility = entered === null ? null : entered / 100;
  const wrong = volatility !== null && !(volatility > 0 && volatility <= mostVolatility);

  const { market, years, from, to } = forecast;
  const rows = useMemo(() => {
    const banded = years.map(({ year }) => year).filter((year) => year >= engine.figures.base.year);
    if (volatility === null || wrong || !banded.length) return [];
    return band(banded, volatility, confidence, market, false)
      .filter((row): row is number[] => row.every((cell) => typeof cell === "number"))
      .map(([year, low, , high]) => ({ year: year!, low: low!, high: high! }));
  }, [years, market, volatility, wrong, confidence]);
  const last = rows.at(-1);

  return (
    <>
      <NumberField
        label={t("band.volatility")}
        unit="%"
        value={typed}
        onChange={setTyped}
        hint={t("band.hint")}
        problem={wrong ? t("band.wrong", { most: percent(mostVolatility) }) : undefined}
      />
      <Field label={t("band.confidence")}>
        <Select value={String(confidence)} onChange={(_, { value }) => setConfidence(Number(value))}>
          {confidences.map((value) => (
            <option key={value} value={value}>
              {percent(value)}
            </option>
          ))}
        </Select>
      </Field>
      {last && volatility !== null && (
        <>
          <PathChart
            title={t("band.title", { unit })}
            summary={t("band.summary", {
              volatility: percent(volatility),
              confidence: percent(confidence),
              year: last.year,
              low: money(last.low),
              high: money(last.high),
            })}
            path={{
              name: t("report.path"),
              points: years.map(({ year, value, status }) => ({ year, value, kind: status })),
            }}
            bands={[{ name: t("band.name", { confidence: percent(confidence) }), years: rows }]}
            kindNames={statusNames}
            format={money}
            formatTick={amount}
          />
          <InsertWithChart
            name={t("band")}
            write={(target, chart) =>
              insert(
                "Band",
                {
                  from,
                  to,
                  volatility,
                  confidence,
                  chart,
                  method: market.method,
                  assumptions: assumptions?.reference,
                  scenario: assumptions?.scenario,
                  language,
                },
                target,
              )
            }
          />
        </>
      )}
    </>
  );
}
