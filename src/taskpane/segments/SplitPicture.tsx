import { Button, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { ChartTable } from "../charts/ChartTable";
import type { Part } from "../charts/Treemap";
import { Choice } from "../fields/Choice";
import { labelled } from "../language/joined";
import { useNumbers } from "../language/useNumbers";
import { useText } from "../language/useText";
import { UnitNote } from "../market/UnitNote";
import { useTabStyles } from "../shell/tabStyles";
import { useFetched } from "../shell/useFetched";
import type { Split, SplitYear } from "./computeSplit";
import { Loading } from "../shell/Loading";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalM,
  },
  year: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS },
  place: {
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    justifyContent: "center",
    gap: tokens.spacingVerticalM,
    minHeight: "320px",
  },
});

interface SplitPictureProps {
  readonly axis: string;
  readonly split: Split;
}

/** The split of a year as areas, or of all years as numbers. */
export function SplitPicture({ axis, split }: SplitPictureProps) {
  const styles = useStyles();
  const { t } = useText();
  const [view, setView] = useState<"chart" | "table">("chart");
  const [wanted, setWanted] = useState<number | null>(null);
  const at = (sought: number | null) => split.years.find(({ year }) => year === sought);
  const shown = at(wanted) ?? at(split.shareYears[0]!) ?? split.years.at(-1)!;
  return (
    <>
      <div className={styles.bar}>
        <Choice
          label={t("view")}
          options={[
            { value: "chart", label: t("view.chart") },
            { value: "table", label: t("view.table") },
          ]}
          value={view}
          onChange={setView}
        />
        {view === "chart" && split.years.length > 1 && (
          <label className={styles.year}>
            {t("year")}
            <Select
              size="small"
              value={String(shown.year)}
              onChange={(_, { value }) => setWanted(Number(value))}
            >
              {split.years.map(({ year }) => (
                <option key={year}>{year}</option>
              ))}
            </Select>
          </label>
        )}
      </div>
      {view === "chart" ? (
        <SplitChart axis={axis} split={split} year={shown} />
      ) : (
        <SplitTable axis={axis} split={split} />
      )}
      <UnitNote />
    </>
  );
}

const loadTreemap = () => import(/* webpackChunkName: "charts" */ "../charts/Treemap");

function SplitChart({ axis, split, year }: SplitPictureProps & { readonly year: SplitYear }) {
  const styles = useStyles();
  const { t, language } = useText();
  const { money, percent, unit } = useNumbers();
  const chart = useFetched(loadTreemap);
  if (chart.status !== "ready") {
    return (
      <div className={styles.place}>
        {chart.status === "loading" ? (
          <Loading label={t("tab.loading")} />
        ) : (
          <>
            {t("tab.failed")}
            <Button onClick={chart.tryAgain}>{t("again")}</Button>
          </>
        )}
      </div>
    );
  }
  const largest = year.parts.reduce((best, part, i) => (part.value > year.parts[best]!.value ? i : best), 0);
  return (
    <chart.part.Treemap
      title={t("split.title", { axis, year: year.year, unit })}
      summary={t("split.summary", {
        market: money(year.market),
        largest: split.rows[largest]!.name[language],
        share: percent(year.parts[largest]!.share, 1),
      })}
      parts={partsOf(split, year, (text) => text[language])}
      format={money}
      formatShare={(share) => percent(share, 1)}
    />
  );
}

type Name = (text: Split["rows"][number]["name"]) => string;

/** Sub-segments under the segment that they belong to. */
function partsOf({ rows }: Split, { parts }: SplitYear, nameOf: Name): Part[] {
  const groups = new Map<string, { value: number; parts: { name: string; value: number }[] }>();
  rows.forEach(({ name, parent }, i) => {
    const value = parts[i]!.value;
    const group = groups.get(nameOf(parent ?? name)) ?? { value: 0, parts: [] };
    group.value += value;
    if (parent) group.parts.push({ name: nameOf(name), value });
    groups.set(nameOf(parent ?? name), group);
  });
  return [...groups].map(([name, { value, parts: below }]) => ({
    name,
    value,
    ...(below.length && { parts: below }),
  }));
}

function SplitTable({ axis, split }: SplitPictureProps) {
  const { t, language } = useText();
  const { amount, unit } = useNumbers();
  const tabStyles = useTabStyles();
  return (
    <>
      <ChartTable
        title={t("split.table", { axis, unit })}
        columns={[t("segments.segment"), ...split.years.map(({ year }) => String(year))]}
        rows={[
          ...split.rows.map(({ name, parent }, i) => [
            parent ? labelled(parent[language], name[language]) : name[language],
            ...split.years.map(({ parts }) => amount(parts[i]!.value)),
          ]),
          [t("total"), ...split.years.map(({ market }) => amount(market))],
        ]}
        total
      />
      <div className={tabStyles.hint}>{t("split.assumed")}</div>
    </>
  );
}
