import type { Frame } from "playwright-core";

/** Opens the panel of the selected cell, which is one line until somebody asks. */
export async function openCell(pane: Frame): Promise<void> {
  const toggle = pane.locator("#cell-toggle");
  if ((await toggle.getAttribute("aria-expanded")) === "false") await toggle.click();
}
