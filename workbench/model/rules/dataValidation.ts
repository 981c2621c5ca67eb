import type { IDataValidationRule } from "@univerjs/core";
import type {} from "@univerjs/sheets-data-validation/facade";
import type { CellRect } from "../../contract";
import { invalidArgument } from "../../protocol/apiError";
import { HostObject } from "../../protocol/hostObject";
import { contains } from "../grid/address";
import { assertAllowed } from "../cells/locks";
import type { RangePlace } from "../cells/rangePlace";
import { readRule, typeOf, writeRule, type WireRule } from "./validationRule";

type GridRule = Partial<IDataValidationRule>;

interface Prompt {
  readonly showPrompt?: boolean;
  readonly title?: string;
  readonly message?: string;
}

interface ErrorAlert {
  readonly showAlert?: boolean;
  readonly style?: string;
  readonly title?: string;
  readonly message?: string;
}

// In the order of the grid's enumeration.
const errorStyles = ["Information", "Stop", "Warning"];

/** What may be typed into a range's cells. */
export class DataValidation extends HostObject {
  static override readonly className = "DataValidation";
  static override readonly scalars = ["ErrorAlert", "IgnoreBlanks", "Prompt", "Rule", "Type", "Valid"];
  static override readonly calculated = ["Valid"];

  constructor(readonly range: RangePlace) {
    super();
  }

  /** The rule that all cells have: undefined where none has one, null where they differ. */
  get #common(): GridRule | undefined | null {
    const rules = this.range.cells
      .getDataValidations()
      .map((found: { readonly rule: IDataValidationRule }) => found.rule);
    if (rules.length === 0) return undefined;
    const [rule] = rules;
    const isWhole =
      rules.length === 1 && rule!.ranges.some((area: CellRect) => contains(area, this.range.rect));
    return isWhole ? rule : null;
  }

  /** Gives all cells a rule; where it changes only a part of it, the rest stays as it was. */
  #change(part: GridRule): void {
    const { grid, sheetId, cells } = this.range;
    assertAllowed(grid, sheetId);
    const ranges = [cells.getRange()];
    const before = this.#common ?? { type: "any", showErrorMessage: true, errorStyle: 1, allowBlank: true };
    const rule = { ...before, ...part, uid: crypto.randomUUID(), ranges };
    grid.command("sheets.command.clear-range-data-validation", { subUnitId: sheetId, ranges });
    grid.command("sheet.command.addDataValidation", { subUnitId: sheetId, rule });
  }

  get Type(): string {
    const rule = this.#common;
    return rule === null ? "Inconsistent" : typeOf(rule);
  }

  get Rule(): WireRule | null {
    const rule = this.#common;
    return rule === null ? null : readRule(rule);
  }

  set Rule(rule: WireRule) {
    this.#change(writeRule(rule, this.range));
  }

  get Prompt(): Prompt | null {
    const rule = this.#common;
    if (rule === null) return null;
    return {
      showPrompt: rule?.showInputMessage ?? true,
      title: rule?.promptTitle ?? "",
      message: rule?.prompt ?? "",
    };
  }

  set Prompt({ showPrompt = true, title = "", message = "" }: Prompt) {
    if (title.length > 32 || message.length > 255) throw invalidArgument();
    this.#change({ showInputMessage: showPrompt, promptTitle: title, prompt: message });
  }

  get ErrorAlert(): ErrorAlert | null {
    const rule = this.#common;
    if (rule === null) return null;
    return {
      showAlert: rule?.showErrorMessage ?? true,
      style: errorStyles[rule?.errorStyle ?? 1]!,
      title: rule?.errorTitle ?? "",
      message: rule?.error ?? "",
    };
  }

  set ErrorAlert({ showAlert = true, style = "Stop", title = "", message = "" }: ErrorAlert) {
    const errorStyle = errorStyles.indexOf(style);
    if (errorStyle < 0 || title.length > 32 || message.length > 255) throw invalidArgument();
    this.#change({ showErrorMessage: showAlert, errorStyle, errorTitle: title, error: message });
  }

  get IgnoreBlanks(): boolean | null {
    const rule = this.#common;
    return rule === null ? null : (rule?.allowBlank ?? true);
  }

  set IgnoreBlanks(ignored: boolean) {
    this.#change({ allowBlank: ignored });
  }

  /** Whether the cells hold what they may; null where some do and some don't. */
  get Valid(): Promise<boolean | null> {
    return this.range.cells.getValidatorStatus().then((statuses) => {
      const answers = statuses.flat(2).map((status) => String(status) !== "invalid");
      if (answers.every(Boolean)) return true;
      return answers.some(Boolean) ? null : false;
    });
  }

  Clear(): void {
    const { grid, sheetId, cells } = this.range;
    assertAllowed(grid, sheetId);
    const ranges = [cells.getRange()];
    grid.command("sheets.command.clear-range-data-validation", { subUnitId: sheetId, ranges });
  }
}
