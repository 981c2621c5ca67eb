import type {} from "@univerjs/sheets-data-validation/facade";
import { invalidArgument, notModelled } from "../protocol/apiError";
import { HostObject } from "../protocol/hostObject";
import type { Range } from "./range";
import { resolveRange } from "./resolve";

interface ListRule {
  readonly inCellDropDown?: boolean;
  readonly source: unknown;
}

interface Limits {
  readonly operator?: string;
  readonly formula1: unknown;
  readonly formula2?: unknown;
}

interface Rule {
  readonly list?: ListRule;
  readonly decimal?: Limits;
  readonly wholeNumber?: Limits;
}

interface Prompt {
  readonly message: string;
  readonly showPrompt: boolean;
  readonly title: string;
}

/** What may be typed into a range's cells: a list, or numbers between two limits. */
export class DataValidation extends HostObject {
  static override readonly className = "DataValidation";
  static override readonly scalars = ["Prompt", "Rule", "Type"];

  constructor(readonly range: Range) {
    super();
  }

  get Type(): string {
    const [type] = Object.keys(this.Rule);
    return type ? type.charAt(0).toUpperCase() + type.slice(1) : "None";
  }

  get Rule(): Rule {
    const validation = this.range.cells.getDataValidation();
    if (!validation) return {};
    const { type, formula1 = "", formula2 = "" } = validation.rule;
    if (type === "list" || type === "listMultiple") {
      // The grid keeps a list of words as JSON.
      const source = formula1.startsWith("[") ? (JSON.parse(formula1) as string[]).join(",") : formula1;
      return { list: { inCellDropDown: true, source } };
    }
    const limits = { operator: "Between", formula1, formula2 };
    return type === "whole" ? { wholeNumber: limits } : { decimal: limits };
  }

  set Rule(rule: Rule) {
    const { cells, grid, sheetId } = this.range;
    const builder = grid.services.api.newDataValidation();
    const limits = rule.decimal ?? rule.wholeNumber;
    if (rule.list) {
      const source = rule.list.source;
      if (typeof source !== "string") throw notModelled("a list whose source is a Range object");
      if (source.startsWith("=")) {
        const { sheetId: home, block } = resolveRange(grid, sheetId, source.slice(1));
        builder.requireValueInRange(grid.range(home, block)!);
      } else {
        builder.requireValueInList(source.split(",").map((value) => value.trim()));
      }
    } else if (limits) {
      if ((limits.operator ?? "Between") !== "Between") throw notModelled(`a limit by ${limits.operator}`);
      builder.requireNumberBetween(
        Number(limits.formula1),
        Number(limits.formula2),
        Boolean(rule.wholeNumber),
      );
    } else {
      throw invalidArgument();
    }
    builder.setAllowInvalid(false).setAllowBlank(true);
    cells.setDataValidation(builder.build());
  }

  get Prompt(): Prompt {
    const rule = this.range.cells.getDataValidation()?.rule;
    return { message: rule?.prompt ?? "", showPrompt: rule?.showInputMessage ?? false, title: "" };
  }

  set Prompt({ message, showPrompt }: Prompt) {
    const { cells } = this.range;
    const present = cells.getDataValidation();
    if (!present) return;
    cells.setDataValidation(
      present.copy().setOptions({ prompt: message, showInputMessage: showPrompt }).build(),
    );
  }

  Clear(): void {
    this.range.cells.setDataValidation(null);
  }
}
