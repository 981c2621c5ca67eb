import type { Block } from "../contract";
import { accessDenied, invalidArgument } from "../protocol/apiError";
import { HostObject } from "../protocol/hostObject";
import type { Grid } from "./grid";
import type { Range } from "./range";

/** What a protected sheet still lets people do. */
const permissions = [
  "allowAutoFilter",
  "allowDeleteColumns",
  "allowDeleteRows",
  "allowEditObjects",
  "allowEditScenarios",
  "allowFormatCells",
  "allowFormatColumns",
  "allowFormatRows",
  "allowInsertColumns",
  "allowInsertHyperlinks",
  "allowInsertRows",
  "allowPivotTables",
  "allowSort",
] as const;
export type Permission = (typeof permissions)[number];

type Options = Record<Permission, boolean> & { selectionMode: string };

/** What is protected: the workbook's structure, and sheets. */
export class Protections {
  readonly sheets = new Map<string, { options: Options; password: string }>();
  structure: { password: string } | null = null;
}

/** Cells are locked unless they have been unlocked; it counts once the sheet is protected. */
export function isLocked(grid: Grid, sheetId: string, row: number, column: number): boolean {
  return grid.cell(sheetId, row, column)?.custom?.["unlocked"] !== true;
}

const isSheetProtected = (grid: Grid, sheetId: string): boolean => grid.protections.sheets.has(sheetId);

/**
 * Before the contents of cells change.
 * @throws ApiError where the sheet is protected and one of the cells is locked
 */
export function assertUnlocked(grid: Grid, sheetId: string, block: Block): void {
  if (isSheetProtected(grid, sheetId) && commonLock(grid, sheetId, block) !== false) throw accessDenied();
}

/**
 * Before a change to a sheet that its protection may rule out.
 * @param permission what would allow it all the same
 */
export function assertAllowed(grid: Grid, sheetId: string, permission?: Permission): void {
  if (!isAllowed(grid, sheetId, permission)) throw accessDenied();
}

/** Whether a sheet's protection, if it has one, leaves room for a change. */
export function isAllowed(grid: Grid, sheetId: string, permission?: Permission): boolean {
  const protection = grid.protections.sheets.get(sheetId);
  return !protection || Boolean(permission && protection.options[permission]);
}

/** Before sheets are added, deleted, renamed, moved or hidden. */
export function assertStructureOpen(grid: Grid): void {
  if (grid.protections.structure) throw accessDenied();
}

function commonLock(grid: Grid, sheetId: string, block: Block): boolean | null {
  const kept = grid.kept(sheetId, block);
  const reachesBeyond = !kept || kept.endRow < block.endRow || kept.endColumn < block.endColumn;
  let common = reachesBeyond ? true : undefined;
  if (!kept) return true;
  for (let row = kept.startRow; row <= kept.endRow; row++) {
    for (let column = kept.startColumn; column <= kept.endColumn; column++) {
      const locked = isLocked(grid, sheetId, row, column);
      if (common === undefined) common = locked;
      else if (common !== locked) return null;
    }
  }
  return common ?? true;
}

/** `range.format.protection`. */
export class FormatProtection extends HostObject {
  static override readonly className = "FormatProtection";
  static override readonly scalars = ["Locked"];

  constructor(readonly range: Range) {
    super();
  }

  get Locked(): boolean | null {
    return commonLock(this.range.grid, this.range.sheetId, this.range.block);
  }

  set Locked(locked: boolean) {
    const { grid, sheetId, cells } = this.range;
    assertAllowed(grid, sheetId);
    // Kept with the cell, so that it moves with it.
    cells.setCustomMetaData(locked ? null : { unlocked: true });
  }
}

/** `worksheet.protection`. */
export class WorksheetProtection extends HostObject {
  static override readonly className = "WorksheetProtection";
  static override readonly scalars = ["Options", "Protected"];

  constructor(
    readonly grid: Grid,
    readonly sheetId: string,
  ) {
    super();
  }

  get Protected(): boolean {
    return isSheetProtected(this.grid, this.sheetId);
  }

  get Options(): Options | null {
    return this.grid.protections.sheets.get(this.sheetId)?.options ?? null;
  }

  /** A sheet that is protected already has to be unprotected first. */
  Protect(options?: Partial<Options>, password = ""): void {
    if (this.Protected) throw accessDenied();
    const allowed = Object.fromEntries(permissions.map((name) => [name, options?.[name] === true]));
    this.grid.protections.sheets.set(this.sheetId, {
      options: {
        ...(allowed as Record<Permission, boolean>),
        selectionMode: options?.selectionMode ?? "Normal",
      },
      password,
    });
  }

  Unprotect(password = ""): void {
    const protection = this.grid.protections.sheets.get(this.sheetId);
    if (protection && protection.password !== password) throw invalidArgument();
    this.grid.protections.sheets.delete(this.sheetId);
  }
}

/** `workbook.protection`: of the sheets' order, names and number. */
export class WorkbookProtection extends HostObject {
  static override readonly className = "WorkbookProtection";
  static override readonly scalars = ["Protected"];

  constructor(readonly grid: Grid) {
    super();
  }

  get Protected(): boolean {
    return this.grid.protections.structure !== null;
  }

  Protect(password = ""): void {
    if (this.Protected) throw accessDenied();
    this.grid.protections.structure = { password };
  }

  Unprotect(password = ""): void {
    const { structure } = this.grid.protections;
    if (structure && structure.password !== password) throw invalidArgument();
    this.grid.protections.structure = null;
  }
}
