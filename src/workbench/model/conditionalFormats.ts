import type { IRange, IStyleBase } from "@univerjs/core";
import type { IConditionFormattingRule } from "@univerjs/sheets-conditional-formatting";
import type {} from "@univerjs/sheets-conditional-formatting/facade";
import { itemNotFound, notModelled } from "../protocol/apiError";
import { Collection } from "../protocol/collection";
import { HostObject } from "../protocol/hostObject";
import { intersect } from "./address";
import { colour, hex } from "./colours";
import type { Range } from "./range";

/** The grid's words for Excel's comparisons of texts. */
const operators = new Map([
  ["BeginsWith", "beginsWith"],
  ["Contains", "containsText"],
  ["EndsWith", "endsWith"],
  ["NotContains", "notContainsText"],
]);

interface TextRule {
  readonly operator: string;
  readonly text: string;
}

interface Stored {
  style: IStyleBase;
  operator: string;
  value: string;
}

/** The conditional formats of a range: of Excel's kinds, those that compare texts. */
export class ConditionalFormatCollection extends Collection<ConditionalFormat> {
  static override readonly className = "ConditionalFormatCollection";

  constructor(readonly range: Range) {
    super();
  }

  list(): ConditionalFormat[] {
    const { grid, sheetId, block } = this.range;
    return grid
      .sheet(sheetId)
      .getConditionalFormattingRules()
      .filter(({ ranges }) => ranges.some((range) => intersect(range, block)))
      .map(({ cfId }) => new ConditionalFormat(this.range, cfId));
  }

  find(key: string | number): ConditionalFormat | undefined {
    return this.list().find(({ id }) => id === key);
  }

  Add(type: string): ConditionalFormat {
    if (type !== "ContainsText") throw notModelled(`a conditional format of the type ${type}`);
    const { grid, sheetId, block } = this.range;
    const sheet = grid.sheet(sheetId);
    const rule = sheet
      .newConditionalFormattingRule()
      .whenTextContains("")
      .setRanges([{ ...block } as IRange])
      .build();
    sheet.addConditionalFormattingRule(rule);
    return new ConditionalFormat(this.range, rule.cfId);
  }

  ClearAll(): void {
    const sheet = this.range.grid.sheet(this.range.sheetId);
    for (const { id } of this.list()) sheet.deleteConditionalFormattingRule(id);
  }
}

/** One conditional format. */
export class ConditionalFormat extends HostObject {
  static override readonly className = "ConditionalFormat";
  static override readonly scalars = ["Id", "Type"];

  constructor(
    readonly range: Range,
    readonly cfId: string,
  ) {
    super();
  }

  override get id(): string {
    return this.cfId;
  }

  get Id(): string {
    return this.cfId;
  }

  get Type(): string {
    return "ContainsText";
  }

  get TextComparison(): TextConditionalFormat {
    return new TextConditionalFormat(this);
  }

  Delete(): void {
    this.sheet.deleteConditionalFormattingRule(this.cfId);
  }

  get sheet() {
    return this.range.grid.sheet(this.range.sheetId);
  }

  get stored(): Stored {
    return this.#whole().rule as unknown as Stored;
  }

  change(changed: Partial<Stored>): void {
    const whole = this.#whole();
    this.sheet.setConditionalFormattingRule(this.cfId, {
      ...whole,
      rule: { ...whole.rule, ...changed },
    } as IConditionFormattingRule);
  }

  #whole(): IConditionFormattingRule {
    const found = this.sheet.getConditionalFormattingRules().find(({ cfId }) => cfId === this.cfId);
    if (!found) throw itemNotFound();
    return found;
  }
}

/** A format for cells whose text compares in some way. */
export class TextConditionalFormat extends HostObject {
  static override readonly className = "TextConditionalFormat";
  static override readonly scalars = ["Rule"];

  constructor(readonly owner: ConditionalFormat) {
    super();
  }

  get Rule(): TextRule {
    const { operator, value } = this.owner.stored;
    const name = [...operators].find(([, word]) => word === operator)![0];
    return { operator: name, text: value };
  }

  set Rule({ operator, text }: TextRule) {
    const word = operators.get(operator);
    if (!word) throw notModelled(`the comparison ${operator}`);
    this.owner.change({ operator: word, value: text });
  }

  get Format(): ConditionalRangeFormat {
    return new ConditionalRangeFormat(this.owner);
  }
}

export class ConditionalRangeFormat extends HostObject {
  static override readonly className = "ConditionalRangeFormat";

  constructor(readonly owner: ConditionalFormat) {
    super();
  }

  get Fill(): ConditionalColour {
    return new ConditionalColour(this.owner, "bg");
  }

  get Font(): ConditionalColour {
    return new ConditionalColour(this.owner, "cl");
  }
}

/** The colour of a conditional format's fill or font. */
export class ConditionalColour extends HostObject {
  static override readonly className = "ConditionalRangeFormat colour";
  static override readonly scalars = ["Color"];

  constructor(
    readonly owner: ConditionalFormat,
    readonly part: "bg" | "cl",
  ) {
    super();
  }

  get Color(): string | null {
    return hex(this.owner.stored.style[this.part]?.rgb) ?? null;
  }

  set Color(value: string) {
    const { style } = this.owner.stored;
    this.owner.change({ style: { ...style, [this.part]: { rgb: colour(value) } } });
  }
}
