import { useMemo, useState } from "react";
import { engine } from "../../edition";
import { insert } from "../../workbook/insert";
import { Tornado } from "../charts/Tornado";
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

interface Swings {
  /** The market with no driver moved. */
  readonly centre: number;
  readonly rows: readonly (readonly [name: string, low: number, high: number, swing: number])[];
}

/** How far each driver alone moves a year's market, widest swing first. */
export function TornadoSection({ chosen, block }: SectionContent) {
  const { t, language } = useText();
  const { money, amount, unit } = useNumbers();
  const { scenarios, cells } = chosen;
  const [year, setYear] = useState(engine.figures.forecast.year);
  const [low, setLow] = useScenario(scenarios, scenarios[0]!);
  const [high, setHigh] = useScenario(scenarios, scenarios.at(-1)!);
  const [base, setBase] = useScenario(scenarios, "");
  const swings = useMemo(
    () =>
      attempt((): Swings => {
        const rows = engine.tornado(year, cells, low, high, base, undefined, false) as [
          string,
          number,
          number,
          number,
        ][];
        return { rows, centre: (base ? engine.market(undefined, cells, base) : engine.market()).value(year) };
      }),
    [year, cells, low, high, base],
  );
  const figure = (value: number) => amount(value, 2);
  const columns = [low, high].map((name) => block.scenarios.indexOf(name));
  const idle = block.drivers.every(({ effects }) => columns.every((column) => effects[column] === 0));

  const picture = () => {
    if (idle) return <Hint>{t("effect.first", { scenario: [low, high].join(t("list.comma")) })}</Hint>;
    if (!swings) {
      return <Hint>{t("assumptions.nowhere", { scenario: [low, high].join(t("list.comma")) })}</Hint>;
    }
    const { rows, centre } = swings;
    const widest = rows[0]!;
    const title = t("tornado.title", { year, unit });
    return (
      <>
        <Picture
          table={{
            title,
            columns: [t("scenarios.driver"), low, high, t("tornado.swing")],
            rows: rows.map(([name, ...values]) => [name, ...values.map(figure)]),
          }}
        >
          <Tornado
            title={title}
            summary={
              widest[3] === 0
                ? t("tornado.none")
                : t("tornado.summary", {
                    year,
                    driver: widest[0],
                    low: money(widest[1]),
                    high: money(widest[2]),
                  })
            }
            base={{ name: base || t("report.path"), value: centre }}
            lowName={low}
            highName={high}
            // A driver that moves nothing would be a bar without a width.
            drivers={rows.flatMap(([name, atLow, atHigh]) =>
              atLow === centre && atHigh === centre ? [] : [{ name, low: atLow, high: atHigh }],
            )}
            format={figure}
          />
        </Picture>
        <InsertWithChart
          name={t("tornado")}
          write={(target, chart) =>
            insert(
              "Tornado",
              {
                year,
                low,
                high,
                base: base || undefined,
                assumptions: chosen.reference,
                chart,
                language,
              },
              target,
            )
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
          label={t("tornado.base")}
          options={scenarios}
          value={base}
          onChange={setBase}
          none={t("tornado.base.none")}
        />
        <OptionField label={t("tornado.low")} options={scenarios} value={low} onChange={setLow} />
        <OptionField label={t("tornado.high")} options={scenarios} value={high} onChange={setHigh} />
      </FieldRow>
      {picture()}
    </>
  );
}
