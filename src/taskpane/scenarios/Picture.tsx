import { useState, type ReactNode } from "react";
import { ChartTable, type ChartTableProps } from "../charts/ChartTable";
import { Choice } from "../fields/Choice";
import { useText } from "../language/useText";

interface PictureProps {
  readonly table: ChartTableProps;
  /** The same as a chart. */
  readonly children: ReactNode;
}

/** A chart, or its numbers for those who would rather read. */
export function Picture({ table, children }: PictureProps) {
  const { t } = useText();
  const [view, setView] = useState<"chart" | "table">("chart");
  return (
    <>
      <Choice
        label={t("view")}
        options={[
          { value: "chart", label: t("view.chart") },
          { value: "table", label: t("view.table") },
        ]}
        value={view}
        onChange={setView}
      />
      {view === "chart" ? children : <ChartTable {...table} />}
    </>
  );
}
