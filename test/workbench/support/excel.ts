import { readFileSync } from "node:fs";
jest.setTimeout(30_000);

import { JSDOM, ResourceLoader, VirtualConsole } from "jsdom";
import { installBridge } from "../../../workbench/bridge/install";
import { readThemeFresh } from "../../../workbench/bridge/freshTheme";
import { addNotes } from "../../../workbench/bridge/notes";
import type { Model } from "../../../workbench/contract";
import { createOfficeHost } from "../../../workbench/host/officeHost";
import { createModel } from "../../../workbench/model";
import { Grid as ModelGrid } from "../../../workbench/model/grid/grid";
import { openGrid, type Grid } from "./grid";

/** Serves Microsoft's own files, unchanged, from where npm has put them. */
class OfficeFiles extends ResourceLoader {
  override fetch(url: string) {
    const file = url.replace(/^.*\/office\//, "node_modules/@microsoft/office-js/dist/").replace(/\?.*$/, "");
    return Promise.resolve(readFileSync(file)) as ReturnType<ResourceLoader["fetch"]>;
  }
}

// The model reads XML, and takes the parser from the page it is in; this one outlives all others.
globalThis.DOMParser = new JSDOM().window.DOMParser;

export interface TestExcel {
  /** `Excel.run` of the real client library, in a page without a screen. */
  readonly run: typeof Excel.run;
  readonly Office: typeof Office;
  readonly grid: Grid;
  readonly model: Model;
  readonly host: ReturnType<typeof createOfficeHost>;
  close(): void;
}

/** The real grid, the host, and the real client library before it: what the workbench is, without a screen. */
export async function openExcel(): Promise<TestExcel> {
  const grid = openGrid(() => host);
  const model = createModel(new ModelGrid(grid.services));
  const host: TestExcel["host"] = createOfficeHost(model, "en", "light");
  const virtualConsole = new VirtualConsole();
  virtualConsole.on("jsdomError", (error) => console.error(error));
  const dom = new JSDOM(
    `<!doctype html><html><body><script src="https://workbench.test/office/office.js"></script></body></html>`,
    {
      url: "https://workbench.test/pane.html",
      runScripts: "dangerously",
      resources: new OfficeFiles(),
      pretendToBeVisual: true,
      virtualConsole,
      beforeParse(window) {
        installBridge(window.external, host);
        addNotes(window as never);
        readThemeFresh(window as never);
      },
    },
  );
  const page = dom.window as unknown as { Office: typeof Office; Excel: typeof Excel };
  await new Promise<void>((resolve) => dom.window.addEventListener("load", () => resolve()));
  await page.Office.onReady();
  return {
    run: page.Excel.run.bind(page.Excel) as typeof Excel.run,
    Office: page.Office,
    grid,
    model,
    host,
    close() {
      dom.window.close();
      grid.dispose();
    },
  };
}
