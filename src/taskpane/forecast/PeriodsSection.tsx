import { Button, Field, Select } from "@fluentui/react-components";
import { useState } from "react";
import { engine } from "../../edition";
import { insert } from "../../workbook/insert";
import { MonthBars } from "../charts/MonthBars";
import { useInsert } from "../insert/useInsert";
import { useNumbers } from "../language/useNumbers";
import { useText } from "../language/useText";
import { ActionBar } from "../shell/ActionBar";
import { fiscalYears, monthName, periodKinds, yearParts, type PeriodKind } from "./periodBars";
import type { SectionContent } from "./sectionContent";

const { base, forecast: last } = engine.figures;
/** The report's years: beyond them there is nothing to benchmark the months on. */
const years = Array.from({ length: last.year - base.year + 1 }, (_, i) => base.year + i);
const monthNumbers = Array.from({ length: 12 }, (_, i) => i + 1);

/** The years in quarters, months or fiscal years. */
export function PeriodsSection({ forecast: { market }, assumptions }: SectionContent) {
  const { t, language } = useText();
  const { money, amount, unit } = useNumbers();
  const insertAsking = useInsert();
  const [kind, setKind] = useState<PeriodKind>("quarters");
  const [year, setYear] = useState(base.year + 1);
  const [firstMonth, setFirstMonth] = useState(4);

  const fiscal = kind === "fiscal" ? fiscalYears(market, years, firstMonth, t) : [];
  const bars = kind === "fiscal" ? fiscal : yearParts(market, year, kind, language, t);
  const moved = (kind === "fiscal" ? years : [year]).some((one) => market.status(one) === "assumed");
  const status = t(moved ? "status.assumed" : "status.derived");
  const path = {
    method: market.method,
    assumptions: assumptions?.reference,
    scenario: assumptions?.scenario,
    language,
  };
  const write = () =>
    insertAsking((target) =>
      kind === "fiscal"
        ? insert("Fiscal", { from: fiscal[0]!.year, to: fiscal.at(-1)!.year, firstMonth, ...path }, target)
        : insert("Phasing", { from: year, to: year, periods: kind, ...path }, target),
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
      {kind === "fiscal" ? (
        <Field label={t("fiscal.firstMonth")}>
          <Select value={String(firstMonth)} onChange={(_, { value }) => setFirstMonth(Number(value))}>
            {monthNumbers.map((month) => (
              <option key={month} value={month}>
                {monthName(language, month, "long")}
              </option>
            ))}
          </Select>
        </Field>
      ) : (
        <Field label={t("year")}>
          <Select value={String(year)} onChange={(_, { value }) => setYear(Number(value))}>
            {years.map((one) => (
              <option key={one}>{one}</option>
            ))}
          </Select>
        </Field>
      )}
      <MonthBars
        title={t("periods.title", { unit })}
        summary={
          kind === "fiscal"
            ? t("fiscal.summary", { status, month: monthName(language, firstMonth, "long") })
            : t("periods.summary", { status, year, total: money(market.value(year)) })
        }
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
      </ActionBar>
    </>
  );
}
