import type { Frame } from "playwright-core";
import type { Workbench } from "./openWorkbench";

/** A tab of the pane, opened; the greeting of a first visit answered. */
export async function openTab(bench: Workbench, id: string): Promise<Frame> {
  const pane = bench.pane();
  await pane.locator("#pane button").first().waitFor();
  if ((await pane.getByRole("tab").count()) === 0) await pane.locator("main button").first().click();
  await pane.locator(`#tab-${id}`).click();
  await pane.locator(`#panel-${id}`).waitFor();
  return pane;
}
