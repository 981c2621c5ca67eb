import { isBlank, isEmpty } from "../arguments/empty";

type Row = readonly unknown[];

/** What stands where in a range of shares. */
export interface ShareLayout {
  /** What heads each share column where a year heads the first of them; null where none does. */
  readonly headers: readonly unknown[];
  readonly columns: readonly number[];
  /** A row a segment: its name as it was entered, or null, and its share in each column; and the row itself. */
  readonly rows: readonly { readonly name: unknown; readonly shares: readonly unknown[]; readonly of: Row }[];
}

/**
 * Finds names and shares in a range. Share columns are those from the first year of a header row on, or else those with
 * a number; what stands left of them is a name, in one column or, as SEGMENT lays them out, in two. What may stand there
 * is for the caller to say.
 *
 * @param isName whether a text names a segment; a first row that has years or text for shares and no name is a heading
 */
export function shareLayout(cells: readonly Row[], isName: (text: unknown) => boolean): ShareLayout {
  const filled = cells.filter((row) => !row.every(isEmpty));
  const header = filled[0] ?? [];
  const firstYear = header.findIndex(isYear);
  if (firstYear >= 0 && !isName(nameIn(header, firstYear))) {
    const columns = [...header.keys()].filter((column) => column >= firstYear && !isBlank(header[column]));
    return {
      headers: columns.map((column) => header[column]),
      columns,
      rows: rowsOf(filled.slice(1), columns),
    };
  }
  const width = Math.max(0, ...filled.map((row) => row.length));
  const columnsWith = (has: (cell: unknown) => boolean) =>
    Array.from({ length: width }, (_, column) => column).filter((column) =>
      filled.some((row) => has(row[column])),
    );
  const isNumber = (cell: unknown) => typeof cell === "number";
  // A column of zeros is an empty one as some Excels hand it over; so it counts only where there is no other.
  const numbered = [(cell: unknown) => isNumber(cell) && cell !== 0, isNumber]
    .map(columnsWith)
    .find(({ length }) => length);
  // Where names fill the last column, the shares beside them are still to come.
  const onlyNames = filled.some((row) => row.length === width && isName(row[width - 1]));
  const columns = numbered ?? [onlyNames ? width : width - 1];
  const rows = rowsOf(filled, columns);
  const [first] = rows;
  const isHeading =
    first && typeof first.shares[0] === "string" && !isEmpty(first.shares[0]) && !isName(first.name);
  return { headers: columns.map(() => null), columns, rows: isHeading ? rows.slice(1) : rows };
}

/** A share is never this large; headers of Excel's tables are texts. */
export const isYear = (cell: unknown) =>
  typeof cell === "number" ? cell >= 1000 : typeof cell === "string" && /^\s*\d{4}\s*$/.test(cell);

/** A row of zeros without a name is none where names have a column. */
function rowsOf(rows: readonly Row[], columns: readonly number[]) {
  return rows
    .map((row) => ({ name: nameIn(row, columns[0]!), shares: columns.map((column) => row[column]), of: row }))
    .filter(({ name, shares }) => columns[0] === 0 || name !== null || !shares.every(isBlank));
}

/** The lowest name left of the shares; null where there is none. */
function nameIn(row: Row, firstShare: number): unknown {
  return (
    row
      .slice(0, firstShare)
      .filter((cell) => !isBlank(cell))
      .at(-1) ?? null
  );
}
