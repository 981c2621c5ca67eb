import type { FUniver } from "@univerjs/core/facade";
import type {} from "@univerjs/sheets-drawing-ui/facade";
import type {} from "@univerjs/ui/facade";
import type { DrawnChart } from "../contract";
import { chartSvg } from "./chartSvg";

const component = "workbench-chart";
const redrawing = /^workbench\.mutation\.|^sheet\.mutation\.(insert|remove|set-worksheet)-(row|col)/;

const total = (from: number, to: number, size: (index: number) => number): number =>
  Array.from({ length: to - from + 1 }, (_, i) => size(from + i)).reduce((sum, one) => sum + one, 0);

/** Draws the charts of the sheet in view over the grid, anew whenever what they show has changed. */
export function createCharts(api: FUniver, charts: () => readonly DrawnChart[]): { refresh(): void } {
  const { React } = window as unknown as { React: { createElement(type: string, props: object): unknown } };
  const picture = ({ data }: { data: { svg: string } }) =>
    React.createElement("div", { dangerouslySetInnerHTML: { __html: data.svg } });
  api.registerComponent(component, picture as never);
  const format = (pattern: string, value: number) =>
    api.Util.numfmt.format(pattern, value, { throws: false });
  const drawn = new Map<string, { content: string; dispose(): void }>();

  const refresh = () => {
    // On a fast machine the add-in is there before the grid, which draws itself a while after it is made.
    if (api.getCurrentLifecycleStage() < api.Enum.LifecycleStages.Rendered) return;
    const sheet = api.getActiveWorkbook()?.getActiveSheet();
    if (!sheet) return;
    const wanted = new Map(
      charts()
        .filter(({ sheetId }) => sheetId === sheet.getSheetId())
        .map((chart) => {
          const { startRow, endRow, startColumn, endColumn } = chart.covers;
          const width = total(startColumn, endColumn, (c) => sheet.getColumnWidth(c));
          const height = total(startRow, endRow, (r) => sheet.getRowHeight(r));
          return [chart.id, { chart, width, height, content: JSON.stringify([chart, width, height]) }];
        }),
    );
    for (const [id, { content, dispose }] of drawn) {
      if (wanted.get(id)?.content === content) continue;
      dispose();
      drawn.delete(id);
    }
    for (const [id, { chart, width, height, content }] of wanted) {
      if (drawn.has(id)) continue;
      const { startRow, endRow, startColumn, endColumn } = chart.covers;
      const added = sheet.addFloatDomToRange(
        sheet.getRange(startRow, startColumn, endRow - startRow + 1, endColumn - startColumn + 1),
        // It cannot be dragged: the grid would move the picture and leave the chart where it was.
        {
          componentKey: component,
          data: { svg: chartSvg(chart, width, height, format) },
          allowTransform: false,
        },
        { width, height, marginX: 0, marginY: 0 },
        id,
      );
      if (added) drawn.set(id, { content, dispose: added.dispose });
    }
  };

  api.addEvent(api.Event.LifeCycleChanged, refresh);
  // Undo and Redo change charts, too, and what lies under them changes their size.
  let due: ReturnType<typeof setTimeout> | undefined;
  api.addEvent(api.Event.CommandExecuted, ({ id }) => {
    if (!redrawing.test(id)) return;
    clearTimeout(due);
    due = setTimeout(refresh, 20);
  });
  api.addEvent(api.Event.ActiveSheetChanged, () => {
    // The grid takes them off with their sheet.
    for (const { dispose } of drawn.values()) dispose();
    drawn.clear();
    setTimeout(refresh);
  });
  return { refresh };
}
