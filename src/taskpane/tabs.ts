import type { FluentIcon } from "@fluentui/react-icons";
import { AppsListDetailRegular } from "@fluentui/react-icons/svg/apps-list-detail";
import { BranchForkRegular } from "@fluentui/react-icons/svg/branch-fork";
import { DataTrendingRegular } from "@fluentui/react-icons/svg/data-trending";
import { DataTreemapRegular } from "@fluentui/react-icons/svg/data-treemap";
import { LightbulbRegular } from "@fluentui/react-icons/svg/lightbulb";
import { MathFormulaRegular } from "@fluentui/react-icons/svg/math-formula";
import type { ComponentType } from "react";
import { ForecastTab } from "./forecast/ForecastTab";
import { withMessages } from "./language/language";
import type { MessageId } from "./language/messages";

export interface Tab {
  readonly id: string;
  readonly label: MessageId;
  readonly icon: FluentIcon;
  /** The first tab is part of the pane and comes at once; every other is fetched when it is opened. */
  readonly load: () => ComponentType | Promise<ComponentType>;
}

/** The pane's tabs in their order. A tab fills the room that it is given and scrolls within it. */
export const tabs: readonly Tab[] = [
  { id: "forecast", label: "tab.forecast", icon: DataTrendingRegular, load: () => ForecastTab },
  {
    id: "segments",
    label: "tab.segments",
    icon: DataTreemapRegular,
    load: async () =>
      (await withMessages(import(/* webpackChunkName: "tab-segments" */ "./segments/SegmentsTab")))
        .SegmentsTab,
  },
  {
    id: "scenarios",
    label: "tab.scenarios",
    icon: BranchForkRegular,
    load: async () =>
      (await withMessages(import(/* webpackChunkName: "tab-scenarios" */ "./scenarios/ScenariosTab")))
        .ScenariosTab,
  },
  {
    id: "insights",
    label: "tab.insights",
    icon: LightbulbRegular,
    load: async () =>
      (await withMessages(import(/* webpackChunkName: "tab-insights" */ "./insights/InsightsTab")))
        .InsightsTab,
  },
  {
    id: "functions",
    label: "tab.functions",
    icon: MathFormulaRegular,
    load: async () =>
      (await withMessages(import(/* webpackChunkName: "tab-functions" */ "./functions/FunctionsTab")))
        .FunctionsTab,
  },
  {
    id: "inserted",
    label: "tab.inserted",
    icon: AppsListDetailRegular,
    load: async () =>
      (await withMessages(import(/* webpackChunkName: "tab-inserted" */ "./inserted/InsertedTab")))
        .InsertedTab,
  },
];
