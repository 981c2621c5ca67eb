import { useEffect, useRef } from "react";
import { engine } from "../../edition";
import { runCommands, type Command } from "../../commands/associate";
import { insert } from "../../workbook/insert";
import { useInsert } from "../insert/useInsert";
import { helpPage } from "../language/helpPage";
import { withMessages } from "../language/language";
import { useText } from "../language/useText";
import { useNotify } from "./notice";
import { showPane } from "./office";

const { base, forecast } = engine.figures;

/** The parts of the pane that commands lead to. */
interface Parts {
  readonly explanation: () => void;
  readonly segments: () => void;
}

/** Runs the ribbon's commands here, where there is a place to ask and to tell, should that be needed. */
export function useCommands(show: Parts): void {
  const { language, t } = useText();
  const notify = useNotify();
  const insertAsking = useInsert();
  const actions: Record<Command, () => Promise<unknown>> = {
    ShowPane: showPane,
    InsertForecast: () =>
      insertAsking((target) => {
        const years = { from: base.year, to: forecast.year };
        return insert("Forecast", { layout: "spilled", ...years, language }, target);
      }),
    InsertSegments: async () => {
      await showPane();
      // Which axis, and whether there are shares, only the person knows.
      show.segments();
      notify({ intent: "info", text: t("commands.segments") });
    },
    ExplainCell: async () => {
      await showPane();
      show.explanation();
    },
    ModelWorkbook: async () => {
      // On Windows the pane is where a download shows.
      await showPane();
      const { downloadModel } = await withMessages(
        import(/* webpackChunkName: "forecast-model" */ "../download/downloadModel"),
      );
      await downloadModel({ language }, { t, notify });
    },
    OpenHelp: async () => {
      const address = new URL(helpPage(language), location.href).href;
      if (Office.context.requirements.isSetSupported("OpenBrowserWindowApi", "1.1")) {
        Office.context.ui.openBrowserWindow(address);
        return;
      }
      // On the web a page opens only where a person has clicked for it.
      await showPane();
      const run = () => void open(address, "_blank", "noopener");
      notify({ intent: "info", text: t("help.link"), action: { label: t("help.open"), run } });
    },
  };
  const current = useRef(actions);
  useEffect(() => void (current.current = actions));
  useEffect(() => runCommands(async (command) => void (await current.current[command]())), []);
}
