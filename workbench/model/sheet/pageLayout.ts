import { invalidArgument, notModelled } from "../../protocol/apiError";
import { HostObject } from "../../protocol/hostObject";
import type { Grid } from "../grid/grid";
import type { PageState } from "../grid/pages";
import { RangeAreas } from "../range/rangeAreas";
import { resolveRange } from "../range/resolveRange";

const initial: PageState = {
  orientation: "Portrait",
  zoom: { scale: 100 },
  printArea: null,
  titleRows: null,
};
/** Excel's own names. */
const zoomKinds = ["scale", "horizontalFitToPages", "verticalFitToPages"];

export class PageLayout extends HostObject {
  static override readonly className = "PageLayout";
  static override readonly scalars = ["Orientation", "Zoom"];

  constructor(
    readonly grid: Grid,
    readonly sheetId: string,
  ) {
    super();
  }

  get state(): PageState {
    return this.grid.pages.get(this.sheetId) ?? initial;
  }

  #change(part: Partial<PageState>): void {
    this.grid.pages.set(this.sheetId, { ...this.state, ...part });
  }

  get Orientation(): string {
    return this.state.orientation;
  }

  set Orientation(orientation: string) {
    if (orientation !== "Portrait" && orientation !== "Landscape") throw invalidArgument();
    this.#change({ orientation });
  }

  get Zoom(): PageState["zoom"] {
    return this.state.zoom;
  }

  set Zoom(zoom: PageState["zoom"]) {
    if (!Object.keys(zoom).every((kind) => zoomKinds.includes(kind))) throw invalidArgument();
    this.#change({ zoom });
  }

  SetPrintArea(area: unknown): void {
    this.#change({ printArea: this.#addresses(area) });
  }

  GetPrintAreaOrNullObject(): RangeAreas | null {
    const { printArea } = this.state;
    return printArea === null ? null : new RangeAreas(this.#ranges(printArea));
  }

  SetPrintTitleRows(rows: unknown): void {
    this.#change({ titleRows: this.#addresses(rows) });
  }

  #addresses(area: unknown): string {
    if (typeof area === "string") {
      this.#ranges(area);
      return area;
    }
    const range = resolveRange(this.grid, this.sheetId, area);
    if (range.sheetId !== this.sheetId) throw invalidArgument();
    return range.Address.slice(range.Address.lastIndexOf("!") + 1);
  }

  #ranges(addresses: string) {
    if (addresses === "") throw notModelled("a print area that is taken away");
    return addresses.split(",").map((address) => resolveRange(this.grid, this.sheetId, address));
  }
}
