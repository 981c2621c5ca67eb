import { isEmpty } from "../arguments/empty";
import type { EngineError } from "../errors/engineError";
import { problem, type Problem } from "../errors/problem";
import { shown } from "../errors/shown";
import { parseYear } from "../arguments/year";

type Row = readonly unknown[];

export type Refuse = (reason: Problem) => EngineError;

/** What stands where in a range of shares. */
export interface ShareLayout {
  /** The year of each share column; null for one that holds for all years. */
  readonly years: readonly (number | null)[];
  /** A row a segment: its name as it was entered, or null, and its share in each column. */
  readonly rows: readonly { readonly name: unknown; readonly shares: readonly unknown[] }[];
}

/**
 * Finds names and shares in a range. Share columns are those under a year, or else the first one with a number; what
 * stands left of them is a name, in one column or, as SEGMENT lays them out, in two.
 *
 * @param isName whether a text names a segment; a first row that has text for a share and no name is a heading
 * @param refuse makes the error, of which only the caller knows whose shares they are
 * @throws EngineError "value" for a header that is no year, a year twice, or several share columns without years
 */
export function shareLayout(
  cells: readonly Row[],
  isName: (text: unknown) => boolean,
  refuse: Refuse,
): ShareLayout {
  const filled = cells.filter((row) => !row.every(isEmpty));
  const header = filled[0] ?? [];
  const firstYear = header.findIndex(isYear);
  if (firstYear >= 0) {
    const columns = [...header.keys()].filter((column) => column >= firstYear && !isEmpty(header[column]));
    return {
      years: distinctYears(
        columns.map((column) => header[column]),
        refuse,
      ),
      rows: rowsOf(filled.slice(1), columns),
    };
  }
  const width = header.length;
  const numbered = [...header.keys()].filter((column) =>
    filled.some((row) => typeof row[column] === "number"),
  );
  const column = numbered[0] ?? width - 1;
  if (numbered.length > 1) {
    throw refuse(problem("share.years", {}));
  }
  const rows = rowsOf(filled, [column]);
  const [first] = rows;
  const isHeading =
    first && typeof first.shares[0] === "string" && !isEmpty(first.shares[0]) && !isName(first.name);
  return { years: [null], rows: isHeading ? rows.slice(1) : rows };
}

/** A share is never this large; headers of Excel's tables are texts. */
const isYear = (cell: unknown) =>
  typeof cell === "number" ? cell >= 1000 : typeof cell === "string" && /^\s*\d{4}\s*$/.test(cell);

function distinctYears(headers: readonly unknown[], refuse: Refuse): number[] {
  const years = headers.map((header) => {
    if (isYear(header)) return parseYear(Number(header));
    throw refuse(problem("share.header", { input: shown(header) }));
  });
  const twice = years.find((year, index) => years.indexOf(year) < index);
  if (twice !== undefined) throw refuse(problem("share.year.twice", { year: twice }));
  return years;
}

function rowsOf(rows: readonly Row[], columns: readonly number[]) {
  return rows.map((row) => ({
    name:
      row
        .slice(0, columns[0])
        .filter((cell) => !isEmpty(cell))
        .at(-1) ?? null,
    shares: columns.map((column) => row[column]),
  }));
}
