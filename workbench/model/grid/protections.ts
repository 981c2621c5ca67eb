/** What a protected sheet still lets people do. */
export const permissions = [
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

/** What protection allows on a sheet, and which cells may be selected. */
export type ProtectionOptions = Record<Permission, boolean> & { selectionMode: string };

/** What is protected: the workbook's structure, and sheets. */
export class Protections {
  readonly sheets = new Map<string, { options: ProtectionOptions; password: string }>();
  structure: { password: string } | null = null;
}
