import { useMemo, useState } from "react";
import { engine } from "../../edition";
import { insert } from "../../workbook/insert";
import { Waterfall } from "../charts/Waterfall";
import { InsertWithChart } from "../insert/InsertWithChart";
import { useNumbers } from "../language/useNumbers";
import { useText } from "../language/useText";
import { attempt } from "./attempt";
import { Hint } from "./Hint";
import { FieldRow, OptionField } from "./OptionField";
import { movedYears } from "./pathYears";
import { Picture } from "./Picture";
import type { SectionContent } from "./sectionContent";
import { useScenario } from "./useScenario";

/** From the report's figure of a year to a scenario's, driver by driver. */
export function BridgeSection({ chosen, block }: SectionContent) {
  const { t, language } = useText();
  const { money, amount, shift, unit } = useNumbers();
  const [year, setYear] = useState(engine.figures.forecast.year);
  const [scenario, setScenario] = useScenario(chosen.scenarios, chosen.scenario);
  const steps = useMemo(
    () => attempt(() => engine.bridge(year, chosen.cells, scenario, undefined, false) as [string, number][]),
    [year, chosen, scenario],
  );
  const figure = (value: number) => amount(value, 2);
  const change = (value: number) => shift(value, 2);
  const column = block.scenarios.indexOf(scenario);
  const idle = block.drivers.every(({ effects }) => effects[column] === 0);

  const picture = () => {
    if (idle) return <Hint>{t("effect.first", { scenario })}</Hint>;
    if (!steps) return <Hint>{t("assumptions.nowhere", { scenario })}</Hint>;
    const [[, start], ...changes] = steps as [[string, number], ...[string, number][]];
    const [name, end] = changes.pop()!;
    const title = t("bridge.title", { year, unit });
    return (
      <>
        <Picture
          table={{
            title,
            columns: [t("bridge.step"), unit],
            rows: [
              [t("report.path"), figure(start)],
              ...changes.map(([driver, value]) => [driver, change(value)]),
              [name, figure(end)],
            ],
            total: true,
          }}
        >
          <Waterfall
            title={title}
            summary={t("bridge.summary", { year, report: money(start), scenario, value: money(end) })}
            start={{ name: t("report.path"), value: start }}
            // A driver without an effect would be a bar without a width.
            changes={changes.flatMap(([driver, value]) => (value === 0 ? [] : [{ name: driver, value }]))}
            end={{ name, value: end }}
            increaseName={t("bridge.increase")}
            decreaseName={t("bridge.decrease")}
            format={figure}
            formatChange={change}
          />
        </Picture>
        <InsertWithChart
          name={t("bridge")}
          write={(target, chart) =>
            insert("Bridge", { year, scenario, assumptions: chosen.reference, chart, language }, target)
          }
        />
      </>
    );
  };
  return (
    <>
      <FieldRow>
        <OptionField
          label={t("year")}
          options={movedYears}
          value={year}
          onChange={(y) => setYear(Number(y))}
        />
        <OptionField
          label={t("scenario")}
          options={chosen.scenarios}
          value={scenario}
          onChange={setScenario}
        />
      </FieldRow>
      {picture()}
    </>
  );
}
