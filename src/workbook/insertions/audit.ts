import type { Status } from "../../engine/market/market";
import type { Language } from "../../reports/types";
import { cellTexts } from "../cellTexts/cellTexts";
import type { LayoutCell } from "../writing/layout";
import { extentOf } from "./parts/extent";
import { head, rectangle } from "./parts/head";
import type { Insertion } from "./parts/insertion";
import { formats } from "./parts/numberFormats";
import { serialOf } from "./parts/serialOf";

/** A cell that calls the add-in, as it is listed. */
export interface AuditRow {
  /** With its sheet. */
  readonly address: string;
  readonly formula: string;
  /** What the cell shows. */
  readonly text: string;
  /** Empty where it has none. */
  readonly status: Status | "";
  readonly errors: string;
  readonly blocks: string;
  readonly edition: string;
}

export interface Audit {
  readonly rows: readonly AuditRow[];
  /** The day on which the workbook was looked through; today where it is not given. */
  readonly date?: Date;
  readonly language?: Language;
}

/** What was found on that day, as plain texts: a list to be kept, not one that changes with the workbook. */
export const audit: Insertion<Audit> = {
  build: ({ rows, date = new Date(), language = "en" }) => {
    const t = cellTexts(language);
    const widths = [18, 60, 14, 14, 18, 24, 12];
    const top = head({
      title: t.audit,
      remarks: [t.basis],
      options: {
        date: { label: t.auditedOn, content: serialOf(date), numberFormat: formats.date },
        count: { label: t.auditedCount, content: rows.length, numberFormat: formats.count },
      },
      extent: extentOf(widths),
      language,
    });
    const header = top.cells.length;
    const headings = [
      t.auditedCell,
      t.auditedFormula,
      t.auditedValue,
      t.auditedStatus,
      t.auditedErrors,
      t.auditedBlocks,
      t.auditedEdition,
    ];
    const cells = rectangle([
      ...top.cells,
      headings,
      ...rows.map(({ address, formula, text, status, errors, blocks, edition }): LayoutCell[] => [
        address,
        formula,
        text,
        status && t[status],
        errors,
        blocks,
        edition,
      ]),
    ]);
    const columns = headings.length;
    return {
      cells,
      formats: [
        ...top.formats,
        { part: { row: top.rows.date, column: 1, rows: 2, columns: 1 }, align: "Left" },
        { part: { row: header, column: 0, rows: 1, columns }, style: "heading" },
        // What a cell shows is quoted, and no number of this sheet.
        ...(rows.length
          ? [{ part: { row: header + 1, column: 0, rows: rows.length, columns }, numberFormat: formats.text }]
          : []),
      ],
      header,
      widths,
    };
  },
};
