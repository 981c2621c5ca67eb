import { invalidArgument, itemNotFound, notModelled } from "../../protocol/apiError";
import { Collection } from "../../protocol/collection";
import { HostObject } from "../../protocol/hostObject";
import { formatRect, parseRect, sheetPrefix } from "../grid/address";
import { valueType, type CellValue } from "../cells/cellValue";
import { findName, namesOf, referenceOf, type FDefinedName } from "../cells/definedNames";
import type { Grid } from "../grid/grid";
import { Range } from "../range/range";

/** A defined name. */
export class NamedItem extends HostObject {
  static override readonly className = "NamedItem";
  static override readonly scalars = ["Name", "Type", "Value", "Formula", "Visible", "Comment", "Scope"];

  constructor(
    readonly grid: Grid,
    readonly name: string,
    readonly sheetId?: string,
  ) {
    super();
  }

  override get id(): string {
    return this.name;
  }

  get definition(): FDefinedName {
    const found = findName(this.grid, this.name, this.sheetId);
    if (!found) throw itemNotFound();
    return found;
  }

  get Name(): string {
    return this.definition.getName();
  }

  get Scope(): string {
    return this.sheetId ? "Worksheet" : "Workbook";
  }

  get Formula(): string {
    return `=${this.definition.getFormulaOrRefString().replace(/^=/, "")}`;
  }

  set Formula(formula: string) {
    this.definition.setRef(checkFormula(formula).replace(/^=/, ""));
    this.grid.wrote();
  }

  get Comment(): string {
    return this.definition.getComment() ?? "";
  }

  set Comment(comment: string) {
    this.#describe({ comment });
  }

  get Visible(): boolean {
    return !this.definition["_definedNameParam"].hidden;
  }

  set Visible(visible: boolean) {
    this.#describe({ hidden: !visible });
  }

  /** The grid's own command would look through all formulas, none of which depends on this. */
  #describe(changed: { readonly comment?: string; readonly hidden?: boolean }): void {
    const { grid, definition } = this;
    const id = "formula.mutation.set-defined-name";
    const before = { ...definition["_definedNameParam"] };
    const after = { ...before, ...changed };
    grid.command(id, after);
    grid.services.undo.pushUndoRedo({
      unitID: grid.book.getId(),
      undoMutations: [{ id, params: before }],
      redoMutations: [{ id, params: after }],
    });
  }

  get Type(): string {
    if (this.GetRangeOrNullObject()) return "Range";
    const type = valueType(this.#constant());
    return type === "Double" && Number.isInteger(this.#constant()) ? "Integer" : type;
  }

  /** A range's address, or the constant. */
  get Value(): CellValue {
    return this.GetRangeOrNullObject()?.Address ?? this.#constant();
  }

  #constant(): CellValue {
    const text = this.Formula.slice(1);
    if (/^"(?:[^"]|"")*"$/.test(text)) return text.slice(1, -1).replaceAll('""', '"');
    if (/^(true|false)$/i.test(text)) return text.toUpperCase() === "TRUE";
    if (text.includes("#REF!")) return "#REF!";
    const number = Number(text.replace(/%$/, ""));
    if (text.trim() === "" || Number.isNaN(number))
      throw notModelled("the value of a name that is a formula");
    return text.endsWith("%") ? number / 100 : number;
  }

  GetRange(): Range {
    return this.GetRangeOrNullObject() ?? missing();
  }

  GetRangeOrNullObject(): Range | null {
    const place = referenceOf(this.grid, this.definition.getFormulaOrRefString());
    return place && new Range(this.grid, place.sheetId, place.rect);
  }

  get Worksheet(): HostObject {
    return this.WorksheetOrNullObject ?? missing();
  }

  get WorksheetOrNullObject(): HostObject | null {
    return this.sheetId ? this.grid.higher.worksheet(this.sheetId) : null;
  }

  Delete(): void {
    this.definition.delete();
    this.grid.wrote();
  }
}

/** The names of the workbook, or of one sheet. */
export class NamedItemCollection extends Collection<NamedItem> {
  static override readonly className = "NamedItemCollection";

  constructor(
    readonly grid: Grid,
    readonly sheetId?: string,
  ) {
    super();
  }

  list(): NamedItem[] {
    return namesOf(this.grid, this.sheetId).map((name) => this.#item(name.getName()));
  }

  find(name: string): NamedItem | undefined {
    const found = findName(this.grid, name, this.sheetId);
    return found && this.#item(found.getName());
  }

  #item(name: string): NamedItem {
    return new NamedItem(this.grid, name, this.sheetId);
  }

  /** @param reference a range, or a formula like "=Sheet1!$A$1" or "=0.05" */
  Add(name: unknown, reference: unknown, comment?: string): NamedItem {
    if (typeof name !== "string" || !isName(name) || this.find(name)) throw invalidArgument();
    // The grid's formulas take a name for the same on all sheets, and for a function of this name.
    if (this.grid.book.getDefinedNames().some((one) => sameText(one.getName(), name))) {
      throw notModelled(`a second name "${name}" on another sheet`);
    }
    if (isFunction(this.grid, name)) throw notModelled(`the name "${name}", which a function has, too`);
    const formula = reference instanceof Range ? absolute(reference) : checkFormula(reference).slice(1);
    const builder = this.grid.book.newDefinedNameBuilder().setName(name).setRef(formula);
    if (comment) builder.setComment(comment);
    if (this.sheetId) builder.setScopeToWorksheet(this.grid.sheet(this.sheetId));
    else builder.setScopeToWorkbook();
    // The command for a new name: that for any name looks through all formulas for what to change in them.
    this.grid.command("sheet.command.insert-defined-name", builder.build());
    this.grid.wrote();
    return this.#item(name);
  }
}

function missing(): never {
  throw itemNotFound();
}

const sameText = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

const isFunction = (grid: Grid, name: string): boolean =>
  grid.services.api.getFormula()["_functionService"].hasExecutor(name.toUpperCase());

const absolute = (range: Range): string =>
  `${sheetPrefix(range.grid.sheet(range.sheetId).getSheetName())}!${formatRect(range.rect, true)}`;

function checkFormula(formula: unknown): string {
  if (typeof formula !== "string" || !/^=./.test(formula)) throw invalidArgument();
  return formula;
}

/** Excel's rules for a name: no blanks, a letter or underscore first, and nothing that could be a cell. */
const isName = (name: string): boolean =>
  name.length <= 255 &&
  /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name) &&
  !/^[rc]$/i.test(name) &&
  !/^r\d*c\d*$/i.test(name) &&
  !parseRect(name);
