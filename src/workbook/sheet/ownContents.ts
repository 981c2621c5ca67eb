/**
 * What the cells of a range hold themselves: their formulas and constants, and nothing where the result of another
 * cell only spills into them. Writing it back restores the range.
 */
export async function ownContents(context: Excel.RequestContext, range: Excel.Range): Promise<unknown[][]> {
  range.load("formulas,hasSpill,rowIndex,columnIndex");
  await context.sync();
  const contents: unknown[][] = range.formulas.map((row: unknown[]) => [...row]);
  if (range.hasSpill === false) return contents;
  const spills = contents.flatMap((row, r) =>
    row.flatMap((content, c) => {
      if (typeof content !== "string" || !content.startsWith("=")) return [];
      const spill = range.getCell(r, c).getSpillingToRangeOrNullObject();
      spill.load("rowIndex,columnIndex,rowCount,columnCount");
      return [spill];
    }),
  );
  await context.sync();
  for (const spill of spills) if (!spill.isNullObject) blankChildren(contents, range, spill);
  return contents;
}

interface Corner {
  readonly rowIndex: number;
  readonly columnIndex: number;
}

function blankChildren(
  contents: unknown[][],
  range: Corner,
  spill: Corner & { readonly rowCount: number; readonly columnCount: number },
): void {
  const top = spill.rowIndex - range.rowIndex;
  const left = spill.columnIndex - range.columnIndex;
  for (let r = top; r < top + spill.rowCount; r++) {
    for (let c = left; c < left + spill.columnCount; c++) {
      const isAnchor = r === top && c === left;
      if (!isAnchor && contents[r]?.[c] !== undefined) contents[r]![c] = "";
    }
  }
}
