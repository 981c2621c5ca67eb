import type {} from "@univerjs/sheets-conditional-formatting/facade";
import type { IConditionFormattingRule } from "@univerjs/sheets-conditional-formatting";
import { invalidArgument, itemNotFound, notModelled } from "../../protocol/apiError";
import { Collection } from "../../protocol/collection";
import { HostObject } from "../../protocol/hostObject";
import { plainRect, without } from "../grid/address";
import type { Draft, Drafted, FormatType } from "../grid/conditionalDraft";
import { ConditionalRangeFormat } from "./conditionalRangeFormat";
import { gridRule } from "./conditionalRule";
import { assertAllowed } from "../cells/locks";
import type { RangePlace } from "../cells/rangePlace";

const modelled: readonly string[] = ["ContainsText", "ColorScale"];

/** A format that cells have where a condition holds. */
export class ConditionalFormat extends HostObject implements Drafted {
  static override readonly className = "ConditionalFormat";
  static override readonly scalars = ["Id", "Type"];

  constructor(
    readonly range: RangePlace,
    readonly formatId: string,
  ) {
    super();
  }

  override get id(): string {
    return this.formatId;
  }

  get #rules(): IConditionFormattingRule[] {
    return this.range.grid.sheet(this.range.sheetId).getConditionalFormattingRules();
  }

  get draft(): Draft {
    const draft = this.range.grid.conditionalFormats.get(this.formatId);
    if (draft) return draft;
    throw this.#rules.some((rule) => rule.cfId === this.formatId)
      ? notModelled("conditional formats that a person has made")
      : itemNotFound();
  }

  /** Writes the draft into the grid as soon as it says enough, and again whenever it changes. */
  change(part: Partial<Omit<Draft, "type">>): void {
    const { grid, sheetId, cells } = this.range;
    assertAllowed(grid, sheetId, "allowFormatCells");
    const draft = Object.assign(this.draft, part);
    if (!draft.rule) return;
    const present = this.#rules.find((rule) => rule.cfId === this.formatId);
    const rule: IConditionFormattingRule = {
      cfId: this.formatId,
      ranges: present?.ranges ?? [cells.getRange()],
      stopIfTrue: false,
      rule: gridRule({ ...draft, rule: draft.rule }),
    };
    const params = { subUnitId: sheetId, rule, cfId: this.formatId };
    grid.command(`sheet.command.${present ? "set" : "add"}-conditional-rule`, params);
  }

  get Id(): string {
    return this.formatId;
  }

  get Type(): string {
    return this.draft.type;
  }

  get TextComparison(): TextConditionalFormat {
    return this.TextComparisonOrNullObject ?? refuse();
  }

  get TextComparisonOrNullObject(): TextConditionalFormat | null {
    return this.Type === "ContainsText" ? new TextConditionalFormat(this) : null;
  }

  get ColorScale(): ColorScaleConditionalFormat {
    return this.ColorScaleOrNullObject ?? refuse();
  }

  get ColorScaleOrNullObject(): ColorScaleConditionalFormat | null {
    return this.Type === "ColorScale" ? new ColorScaleConditionalFormat(this) : null;
  }

  GetRange(): RangePlace {
    const place = this.#rules.find((rule) => rule.cfId === this.formatId)?.ranges[0];
    return place ? this.range.at(plainRect(place)) : this.range;
  }

  /** Excel gives none where the format applies to several ranges. */
  GetRangeOrNullObject(): RangePlace | null {
    const rule = this.#rules.find(({ cfId }) => cfId === this.formatId);
    return rule && rule.ranges.length > 1 ? null : this.GetRange();
  }

  Delete(): void {
    const { grid, sheetId } = this.range;
    assertAllowed(grid, sheetId, "allowFormatCells");
    grid.command("sheet.command.delete-conditional-rule", { subUnitId: sheetId, cfId: this.formatId });
    grid.conditionalFormats.delete(this.formatId);
  }
}

/** A condition that compares texts, and the format that goes with it. */
export class TextConditionalFormat extends HostObject {
  static override readonly className = "TextConditionalFormat";
  static override readonly scalars = ["Rule"];

  constructor(readonly owner: Drafted) {
    super();
  }

  get Rule(): Draft["rule"] | null {
    return this.owner.draft.rule ?? null;
  }

  set Rule(rule: Draft["rule"] & object) {
    this.owner.change({ rule });
  }

  get Format(): ConditionalRangeFormat {
    return new ConditionalRangeFormat(this.owner);
  }
}

/** Colours that shade from the least value to the greatest. */
export class ColorScaleConditionalFormat extends HostObject {
  static override readonly className = "ColorScaleConditionalFormat";
  static override readonly scalars = ["Criteria", "ThreeColorScale"];

  constructor(readonly owner: Drafted) {
    super();
  }

  get Criteria(): Draft["rule"] | null {
    return this.owner.draft.rule ?? null;
  }

  set Criteria(criteria: Draft["rule"] & object) {
    this.owner.change({ rule: criteria });
  }

  get ThreeColorScale(): boolean {
    return Boolean(this.owner.draft.rule?.["midpoint"]);
  }
}

/** The conditional formats that a range's cells have. */
export class ConditionalFormatCollection extends Collection<ConditionalFormat> {
  static override readonly className = "ConditionalFormatCollection";

  constructor(readonly range: RangePlace) {
    super();
  }

  list(): ConditionalFormat[] {
    const kept = this.range.grid.range(this.range.sheetId, this.range.rect);
    const rules = kept?.getConditionalFormattingRules() ?? [];
    return rules.map(({ cfId }) => new ConditionalFormat(this.range, cfId));
  }

  find(id: string): ConditionalFormat | undefined {
    if (this.range.grid.conditionalFormats.has(id)) return new ConditionalFormat(this.range, id);
    return this.list().find((format) => format.formatId === id);
  }

  Add(type: string): ConditionalFormat {
    assertAllowed(this.range.grid, this.range.sheetId, "allowFormatCells");
    if (!modelled.includes(type)) throw notModelled(`conditional formats of type "${type}"`);
    const id = crypto.randomUUID();
    this.range.grid.conditionalFormats.set(id, { type: type as FormatType, style: {} });
    return new ConditionalFormat(this.range, id);
  }

  ClearAll(): void {
    const { grid, sheetId, rect } = this.range;
    assertAllowed(grid, sheetId, "allowFormatCells");
    // The grid's own command clears what is selected, whatever it is told.
    const kept = grid.range(sheetId, rect);
    for (const { cfId, ...rule } of kept?.getConditionalFormattingRules() ?? []) {
      const ranges = rule.ranges.flatMap((area) => without(area, rect));
      if (ranges.length === 0) new ConditionalFormat(this.range, cfId).Delete();
      else {
        const params = { subUnitId: sheetId, cfId, rule: { ...rule, cfId, ranges } };
        grid.command("sheet.command.set-conditional-rule", params);
      }
    }
  }
}

function refuse(): never {
  throw invalidArgument();
}
