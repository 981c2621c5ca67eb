import { Button, Field, Select } from "@fluentui/react-components";
import { useState } from "react";
import { engine } from "../../edition";
import { fiscal as fiscalYear } from "../../engine/market/fiscal";
import { monthName } from "../../workbook/cellTexts/monthName";
import { insert } from "../../workbook/insert";
import { MonthBars } from "../charts/MonthBars";
import { ChartChoice } from "../insert/ChartChoice";
import { useInsert } from "../insert/useInsert";
import { useNumbers } from "../language/useNumbers";
import { useText } from "../language/useText";
import { ActionBar } from "../shell/ActionBar";
import { fiscalYears, periodKinds, yearParts, type PeriodKind } from "./periodBars";
import type { SectionContent } from "./sectionContent";

const { base, forecast: last } = engine.figures;
/** The report's years: beyond them there is nothing to benchmark the months on. */
const years = Array.from({ length: last.year - base.year + 1 }, (_, i) => base.year + i);
const monthNumbers = Array.from({ length: 12 }, (_, i) => i + 1);

/** Fiscal years are shown from April on, parts of a year from January, until another month is chosen for all of them. */
const usualStart = { fiscal: 4, quarters: 1, months: 1 } as const;

/** The years in quarters, months or fiscal years. */
export function PeriodsSection({ forecast: { market }, assumptions }: SectionContent) {
  const { t, language } = useText();
  const { money, amount, unit } = useNumbers();
  const insertAsking = useInsert();
  const [kind, setKind] = useState<PeriodKind>("quarters");
  const [chosenYear, setYear] = useState(base.year + 1);
  const [chart, setChart] = useState(false);
  const [chosenMonth, setFirstMonth] = useState<number | null>(null);
  const firstMonth = chosenMonth ?? usualStart[kind];
  // The first fiscal year would begin before the first of the report's years.
  const whole = firstMonth > 1 ? years.slice(1) : years;
  const year = Math.max(chosenYear, whole[0]!);

  const fiscal = kind === "fiscal" ? fiscalYears(market, years, firstMonth, t) : [];
  const bars = kind === "fiscal" ? fiscal : yearParts(market, year, kind, firstMonth, language, t);
  const moved = (kind === "fiscal" ? years : [year]).some((one) => market.status(one) === "assumed");
  const status = t(moved ? "status.assumed" : "status.derived");
  const path = {
    method: market.method,
    assumptions: assumptions?.reference,
    scenario: assumptions?.scenario,
    language,
  };
  const month = monthName(language, firstMonth, "long");
  const summary = () => {
    if (kind === "fiscal") return t("fiscal.summary", { status, month });
    if (firstMonth === 1) return t("periods.summary", { status, year, total: money(market.value(year)) });
    const total = money(fiscalYear(year, firstMonth, market));
    return t("fiscal.parts", { status, year, total, month, before: year - 1 });
  };
  const write = () =>
    insertAsking((target) =>
      kind === "fiscal"
        ? insert(
            "Fiscal",
            { from: fiscal[0]!.year, to: fiscal.at(-1)!.year, firstMonth, chart, ...path },
            target,
          )
        : insert("Phasing", { from: year, to: year, periods: kind, firstMonth, chart, ...path }, target),
    );

  return (
    <>
      <Field label={t("periods.kind")}>
        <Select value={kind} onChange={(_, { value }) => setKind(value as PeriodKind)}>
          {periodKinds.map((name) => (
            <option key={name} value={name}>
              {t(`periods.${name}`)}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={t("fiscal.firstMonth")}>
        <Select value={String(firstMonth)} onChange={(_, { value }) => setFirstMonth(Number(value))}>
          {monthNumbers.map((month) => (
            <option key={month} value={month}>
              {monthName(language, month, "long")}
            </option>
          ))}
        </Select>
      </Field>
      {kind !== "fiscal" && (
        <Field label={t(firstMonth > 1 ? "fiscal.year" : "year")}>
          <Select value={String(year)} onChange={(_, { value }) => setYear(Number(value))}>
            {whole.map((one) => (
              <option key={one}>{one}</option>
            ))}
          </Select>
        </Field>
      )}
      <MonthBars
        title={t("periods.title", { unit })}
        summary={summary()}
        periods={bars}
        format={money}
        formatTick={amount}
      />
      <ActionBar>
        <Button
          appearance="primary"
          aria-label={t("insert.named", { name: t(`periods.${kind}`) })}
          onClick={() => void write()}
        >
          {t("insert")}
        </Button>
        <ChartChoice chosen={chart} onChange={setChart} />
      </ActionBar>
    </>
  );
}
