import { accessDenied, invalidArgument } from "../../protocol/apiError";
import { HostObject } from "../../protocol/hostObject";
import type { Grid } from "../grid/grid";
import { isSheetProtected } from "../cells/locks";
import { permissions, type Permission, type ProtectionOptions } from "../grid/protections";

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

  get Options(): ProtectionOptions | null {
    return this.grid.protections.sheets.get(this.sheetId)?.options ?? null;
  }

  /** A sheet that is protected already has to be unprotected first. */
  Protect(options?: Partial<ProtectionOptions>, password = ""): void {
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
