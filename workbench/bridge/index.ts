// Runs in the add-in's page before office.js and makes it believe that Excel on Windows holds the page:
// that edition of the library speaks to `window.external`. Without a workbench around it, it does nothing.
import type { OfficeHost } from "../host/officeHost";
import { readThemeFresh } from "./freshTheme";
import { installBridge } from "./install";
import { addNotes } from "./notes";

const { officeHost } = window.parent as Window & { officeHost?: OfficeHost };
if (officeHost) {
  installBridge(window.external, officeHost);
  addNotes(window as never);
  readThemeFresh(window);
}
