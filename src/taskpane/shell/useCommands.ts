import { useEffect, useRef } from "react";
import { associateCommands, type Command } from "../../commands/associate";
import { report } from "../../data/report";
import { useInsert } from "../insert/useInsert";
import { useText } from "../language/useText";
import { showPane } from "./office";

const { base, forecast } = report.figures;

/** Runs the ribbon's commands here, where there is a place to ask and to tell, should that be needed. */
export function useCommands(explain: () => void): void {
  const { language } = useText();
  const insert = useInsert();
  const actions: Record<Command, () => Promise<unknown>> = {
    ShowPane: showPane,
    InsertForecast: () =>
      insert(async (target) => {
        const { insertForecast } = await import(
          /* webpackChunkName: "insert-forecast" */ "../../workbook/insertForecast"
        );
        const years = { from: base.year, to: forecast.year };
        return insertForecast({ layout: "spilled", ...years, language, ...target });
      }),
    InsertSegments: () =>
      insert(async (target) => {
        const { insertSegmentTable } = await import(
          /* webpackChunkName: "insert-segments" */ "../../workbook/insertSegmentTable"
        );
        return insertSegmentTable({
          axis: report.axes[0]!.name.en,
          level: "top",
          // No shares yet: the table comes with empty input cells.
          shares: [{ year: base.year, of: {} }],
          years: [base.year, forecast.year],
          language,
          ...target,
        });
      }),
    ExplainCell: async () => {
      await showPane();
      explain();
    },
    OpenHelp: async () => openHelp(),
  };
  const current = useRef(actions);
  useEffect(() => void (current.current = actions));
  useEffect(() => associateCommands(async (command) => void (await current.current[command]())), []);
}

function openHelp(): void {
  const address = new URL("help.html", location.href).href;
  if (Office.context.requirements.isSetSupported("OpenBrowserWindowApi", "1.1")) {
    Office.context.ui.openBrowserWindow(address);
  } else {
    open(address, "_blank", "noopener");
  }
}
