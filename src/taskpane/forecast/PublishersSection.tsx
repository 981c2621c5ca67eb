import { Button } from "@fluentui/react-components";
import { useDeferredValue, useMemo, useRef, useState } from "react";
import { engine } from "../../edition";
import { insert } from "../../workbook/insert";
import { readValues } from "../../workbook/sheet/readValues";
import { toWorkbookError } from "../../workbook/sheet/workbookError";
import { RangeChart } from "../charts/RangeChart";
import { PickButton } from "../fields/PickButton";
import { useNumbers } from "../language/useNumbers";
import { useText } from "../language/useText";
import { useNotify } from "../shell/notice";
import { useTabStyles } from "../shell/tabStyles";
import { EstimateFields } from "./EstimateFields";
import { emptyRow, estimateOf, rowsFromCells, type EstimateRow } from "./estimateRow";
import { InsertWithChart } from "../insert/InsertWithChart";
import { rangeYears } from "./rangeYears";
import type { SectionContent } from "./sectionContent";

/** Other publishers' estimates beside this report's: a range, no average. */
export function PublishersSection({ forecast }: SectionContent) {
  const tabStyles = useTabStyles();
  const { t, language } = useText();
  const { money, amount, unit, perBillion } = useNumbers();
  const notify = useNotify();
  const nextId = useRef(1);
  const newRow = (row: Omit<EstimateRow, "id">): EstimateRow => ({ ...row, id: nextId.current++ });
  const [rows, setRows] = useState<readonly EstimateRow[]>(() => [{ ...emptyRow, id: 0 }]);
  const wanted = useDeferredValue(rows);

  const { method } = forecast.market;
  const estimates = useMemo(
    () => wanted.flatMap((row) => estimateOf(row, perBillion) ?? []),
    [wanted, perBillion],
  );
  const years = useMemo(() => forecast.years.map(({ year }) => year), [forecast]);
  const ranges = useMemo(
    () => (estimates.length ? rangeYears(estimates, years, engine.market(method), t("publishers.own")) : []),
    [estimates, years, method, t],
  );
  const unfinished = wanted.some(
    ({ id, ...row }) => estimateOf({ id, ...row }, perBillion) === null && Object.values(row).some(Boolean),
  );

  const pick = (address: string) =>
    readValues(address).then(
      (cells) => {
        const found = rowsFromCells(cells ?? [], perBillion);
        if (found.length) setRows(found.map(newRow));
        else notify({ intent: "warning", text: t("publishers.none", { address }) });
      },
      (error: unknown) => notify({ intent: "error", text: t(`workbook.${toWorkbookError(error).kind}`) }),
    );
  const last = ranges.at(-1);

  return (
    <>
      <div className={tabStyles.hint}>{t("publishers.hint")}</div>
      {rows.map((row, i) => (
        <EstimateFields
          key={row.id}
          row={row}
          number={i + 1}
          unit={unit}
          onChange={(field, value) =>
            setRows((all) => all.map((one) => (one.id === row.id ? { ...one, [field]: value } : one)))
          }
          onRemove={() => setRows((all) => all.filter((one) => one.id !== row.id))}
        />
      ))}
      <div className={tabStyles.actions}>
        <Button onClick={() => setRows((all) => [...all, newRow(emptyRow)])}>{t("publishers.add")}</Button>
        <PickButton field={t("publishers")} onPick={(address) => void pick(address)} />
      </div>
      {unfinished && <div className={tabStyles.hint}>{t("publishers.unfinished")}</div>}
      {estimates.length > 0 && !last && <div className={tabStyles.hint}>{t("publishers.elsewhere")}</div>}
      {last && (
        <>
          <RangeChart
            title={t("publishers.title", { unit })}
            summary={t("publishers.summary", {
              year: last.year,
              low: money(last.low),
              median: money(last.median),
              high: money(last.high),
            })}
            years={ranges}
            lowName={t("publishers.lowest")}
            medianName={t("publishers.median")}
            highName={t("publishers.highest")}
            estimateName={t("publishers.other")}
            ownName={t("publishers.own")}
            format={money}
            formatTick={amount}
          />
          <InsertWithChart
            name={t("publishers")}
            write={(target, chart) =>
              insert("Triangulation", { estimates, years, method, chart, language }, target)
            }
          />
        </>
      )}
    </>
  );
}
