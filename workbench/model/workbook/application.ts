import { invalidArgument, notModelled } from "../../protocol/apiError";
import { HostObject } from "../../protocol/hostObject";
import type { Grid } from "../grid/grid";

/** How numbers are written: as in Excel's English and Chinese. */
class NumberFormatInfo extends HostObject {
  static override readonly className = "NumberFormatInfo";
  static override readonly scalars = ["NumberDecimalSeparator", "NumberGroupSeparator"];

  get NumberDecimalSeparator(): string {
    return ".";
  }

  get NumberGroupSeparator(): string {
    return ",";
  }
}

class CultureInfo extends HostObject {
  static override readonly className = "CultureInfo";

  get NumberFormat(): NumberFormatInfo {
    return new NumberFormatInfo();
  }
}

/** `context.application`. */
export class Application extends HostObject {
  static override readonly className = "Application";
  static override readonly scalars = ["CalculationMode", "CalculationState"];

  constructor(readonly grid: Grid) {
    super();
  }

  get CultureInfo(): CultureInfo {
    return new CultureInfo();
  }

  get CalculationMode(): string {
    return "Automatic";
  }

  set CalculationMode(mode: string) {
    if (mode === "Automatic") return;
    if (mode !== "Manual" && mode !== "AutomaticExceptTables") throw invalidArgument();
    throw notModelled(`calculation mode "${mode}"`);
  }

  get CalculationState(): string {
    return this.grid.isSettled ? "Done" : "Calculating";
  }

  /** @param type "Recalculate" does what is due, "Full" and "FullRebuild" all formulas */
  Calculate(type: string): void {
    if (!["Recalculate", "Full", "FullRebuild"].includes(type)) throw invalidArgument();
    if (type === "Recalculate") this.grid.wrote();
    else this.grid.calculate();
  }

  // The grid paints and calculates after a batch in any case.
  SuspendScreenUpdatingUntilNextSync(): void {
    return;
  }

  SuspendApiCalculationUntilNextSync(): void {
    return;
  }
}
