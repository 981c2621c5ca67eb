import { HostObject } from "../../protocol/hostObject";
import type { Grid } from "../grid/grid";

/** `context.runtime`. */
export class Runtime extends HostObject {
  static override readonly className = "Runtime";
  static override readonly scalars = ["EnableEvents"];

  constructor(readonly grid: Grid) {
    super();
  }

  get EnableEvents(): boolean {
    return this.grid.events.enabled;
  }

  set EnableEvents(enabled: boolean) {
    this.grid.events.enabled = enabled;
  }
}
