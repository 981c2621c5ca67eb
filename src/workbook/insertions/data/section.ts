import type { Format, Layout, LayoutCell, Part } from "../../writing/layout";

/** Some rows of a layout under a heading of their own, and the names that parts of them get. */
export interface Section {
  readonly cells: readonly (readonly LayoutCell[])[];
  readonly formats: readonly Format[];
  readonly names: readonly Named[];
}

export interface Named {
  readonly name: string;
  readonly part: Part;
}

/** A section's rows, given the row of the layout at which it begins. */
export type SectionAt = (first: number) => Section;

/** Sections one below the other, a blank row between. */
export function stacked(top: Pick<Section, "cells" | "formats">, sections: readonly SectionAt[]): Layout {
  const rows: (readonly LayoutCell[])[] = [...top.cells];
  const formats = [...top.formats];
  const names: Named[] = [];
  sections.forEach((sectionAt, i) => {
    if (i > 0) rows.push([]);
    const section = sectionAt(rows.length);
    rows.push(...section.cells);
    formats.push(...section.formats);
    names.push(...section.names);
  });
  const columns = Math.max(...rows.map((row) => row.length));
  return {
    cells: rows.map((row) => [...row, ...Array<null>(columns - row.length).fill(null)]),
    formats,
    alsoNamed: names,
  };
}

/** The row of headings. */
export function headingFormats(row: number, columns: number): Format[] {
  const formats: Format[] = [{ part: { row, column: 0, rows: 1, columns }, style: "heading" }];
  if (columns > 1) formats.push({ part: { row, column: 1, rows: 1, columns: columns - 1 }, align: "Right" });
  return formats;
}
