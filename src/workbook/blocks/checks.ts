import { report } from "../../edition";
import type { Language } from "../../reports/types";
import { cellPart, type Block, type BlockCell, type Refer } from "../writing/block";
import type { BlockKind } from "../inserted/blockName";
import { buildCall, textLiteral } from "../formulas/formula";
import { languageOfWord, words, type Word } from "../words";
import { head, rectangle } from "./head";
import { formats } from "./numberFormats";
import { findSegmentPlaces } from "./segmentPlaces";

/** The name of the master check's cell. */
export const masterName = "LLM_Check";

/** What was inserted, as far as it is checked. */
export interface Checked {
  readonly name: string;
  readonly kind: BlockKind;
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
  /** Addresses of its cells, with their sheet. */
  readonly at: Refer;
}

/** A difference that should be 0; a text where there is nothing to compare yet. */
interface Check {
  readonly what: string;
  readonly of: string;
  readonly gap: BlockCell;
}

/**
 * A check block: a line a check with its difference and its verdict, and a master check of all. Each formula refers
 * to what it checks, so that it follows wherever that moves.
 */
export function checks(blocks: readonly Checked[], language: Language): Block {
  const w = words(language);
  const list = [...blocks.flatMap((block) => checksOf(block, language)), ...general(language)];
  const top = head(w.checks, [], {
    master: { label: w.master, content: (at: Refer): string => master(at) },
    tolerance: {
      label: w.tolerance,
      content: 0.0001,
      input: { rule: { kind: "decimal", from: 0, to: 1 }, prompt: w.promptTolerance },
      numberFormat: formats.tolerance,
    },
    edition: { label: w.editionTitle, content: report.version, numberFormat: formats.text },
  });
  const header = top.cells.length;
  const first = header + 1;
  const last = header + list.length;
  function master(at: Refer): string {
    const verdicts = `${at(first, 3, "both")}:${at(last, 3, "both")}`;
    return (
      `=IF(COUNTIF(${verdicts},${textLiteral(w.ok)})=ROWS(${verdicts}),${textLiteral(w.ok)},` +
      `IF(COUNTIF(${verdicts},${textLiteral(w.wrong)})>0,${textLiteral(w.wrong)},${textLiteral(w.open)}))`
    );
  }
  const verdict = (row: number) => (at: Refer) => {
    const gap = at(row, 2, "column");
    const close = `ABS(${gap})<=${at(top.rows.tolerance, 1, "both")}`;
    return (
      `=IF(ISERROR(${gap}),${textLiteral(w.wrong)},IF(ISNUMBER(${gap}),` +
      `IF(${close},${textLiteral(w.ok)},${textLiteral(w.wrong)}),${textLiteral(w.open)}))`
    );
  };
  const cells = rectangle([
    ...top.cells,
    [w.check, w.of, w.difference, w.verdict],
    ...list.map(({ what, of, gap }, i): BlockCell[] => [what, of, gap, verdict(first + i)]),
  ]);
  const heading = { row: header, column: 0, rows: 1, columns: 4 };
  const down = (column: number) => ({ row: first, column, rows: list.length, columns: 1 });
  const masterCell = cellPart(top.rows.master, 1);
  return {
    kind: "Checks",
    alsoNamed: { name: masterName, part: masterCell },
    cells,
    formats: [
      ...top.formats,
      { part: heading, style: "heading" },
      { part: masterCell, align: "Left" },
      { part: cellPart(top.rows.edition, 1), align: "Left" },
      { part: { ...heading, column: 2, columns: 2 }, align: "Right" },
      { part: down(2), numberFormat: formats.difference, align: "Right" },
      { part: down(3), align: "Right" },
    ],
    validations: top.validations,
    verdicts: [
      { part: masterCell, language },
      { part: down(3), language },
    ],
    widths: [44, 22, 14, 12],
  };
}

/** What holds for the workbook as a whole; the edition's cell is the third option. */
function general(language: Language): Check[] {
  const w = words(language);
  const same = (field: string, expected: string) => `=IF(${field}=${expected},0,1)`;
  return [
    {
      what: w.checkUnit,
      of: "LLM.STAT",
      gap: {
        formula: same(
          `${buildCall("STAT", [textLiteral("currency")])}&" "&${buildCall("STAT", [textLiteral("unit")])}`,
          textLiteral(`${report.currency} ${report.unit}`),
        ),
      },
    },
    {
      what: w.checkEdition,
      of: "LLM.ABOUT",
      gap: (at) => same(buildCall("ABOUT", [textLiteral("data version")]), at(3, 1, "both")),
    },
  ];
}

function checksOf(block: Checked, language: Language): Check[] {
  const w = words(language);
  const { name, kind } = block;
  // A series has no growth in its first year, and other publishers' estimates have an end: #N/A is no fault there.
  const lenient =
    kind === "Triangulation" || block.formulas.flat().some((f) => /LLM\.SERIES\(/i.test(String(f)));
  const errors = (test: string) => ({ formula: `=SUMPRODUCT(--${test}(${name}))` });
  const all = { what: w.checkErrors, of: name, gap: errors(lenient ? "ISERR" : "ISERROR") };
  if (kind === "Segments") return [all, ...segmentChecks(block, language)];
  if (kind === "Phasing") return [all, ...phasingChecks(block, language)];
  if (kind === "Bridge") return [all, ...bridgeChecks(block, language)];
  if (kind === "CrossTab") return [all, ...crosstabChecks(block, language)];
  return [all];
}

/** Shares add up to one, values to the market. */
function segmentChecks({ name, values, at }: Checked, language: Language): Check[] {
  const w = words(language);
  const places = findSegmentPlaces(values);
  if (!places) return [];
  const { rows, shares } = places;
  const down = (column: number) => span(at, rows.first, column, rows.last, column);
  const complete = (range: string, gap: string) => ({
    formula: `=IF(COUNT(${range})<ROWS(${range}),"",${gap})`,
  });
  return [
    ...shares.map((column) => ({
      what: `${w.checkShares} ${String(values[rows.years]![column])}`,
      of: name,
      gap: complete(down(column), `SUM(${down(column)})-1`),
    })),
    ...places.values.map((column) => ({
      what: `${w.checkTotal} ${String(values[rows.years]![column])}`,
      of: name,
      gap: complete(down(column), `SUM(${down(column)})-${at(rows.market, column, "both")}`),
    })),
  ];
}

/** The periods of all years add up to the years. */
function phasingChecks({ name, values, at }: Checked, language: Language): Check[] {
  const w = words(language);
  const market = rowWith(values, "marketSize");
  const total = rowWith(values, "total");
  if (market < 0 || total < 0) return [];
  const last = values[market]!.length - 1;
  const along = (row: number) => `SUM(${span(at, row, 1, row, last)})`;
  return [{ what: w.checkPeriods, of: name, gap: { formula: `=${along(total)}-${along(market)}` } }];
}

/** The first bar and the steps add up to the last. */
function bridgeChecks({ name, values, formulas, at }: Checked, language: Language): Check[] {
  const w = words(language);
  const header = formulas.findIndex(([cell]) => /LLM\.BRIDGE\(/i.test(String(cell)));
  if (header < 0) return [];
  const last = values.length - 1;
  const steps = `SUM(${span(at, header + 1, 1, last - 1, 1)})`;
  return [{ what: w.checkSteps, of: name, gap: { formula: `=${steps}-${at(last, 1, "both")}` } }];
}

/** Rows and columns add up to their margins, and the inner cells to the whole. */
function crosstabChecks({ name, values, formulas, at }: Checked, language: Language): Check[] {
  const w = words(language);
  const header = formulas.findIndex(([cell]) => /LLM\.CROSSTAB\(/i.test(String(cell)));
  const down = segmentsListed(values, 0);
  const across = segmentsListed(values, 3);
  if (header < 0 || !down || !across) return [];
  const [last, right] = [header + down + 1, across + 1];
  const corner = at(last, right, "both");
  // Where shares are missing a text stands in place of the table, and there is nothing to compare.
  const gap = (range: string) => ({ formula: `=IF(ISNUMBER(${corner}),SUM(${range})-${corner},"")` });
  return [
    { what: w.checkRows, of: name, gap: gap(span(at, header + 1, right, last - 1, right)) },
    { what: w.checkColumns, of: name, gap: gap(span(at, last, 1, last, right - 1)) },
    { what: w.checkInner, of: name, gap: gap(span(at, header + 1, 1, last - 1, right - 1)) },
  ];
}

/** How many segments stand between the heading and the total of a margin. */
function segmentsListed(values: Checked["values"], column: number): number {
  const heading = values.findIndex((row) => languageOfWord(row[column + 1], "share") !== null);
  const total = values.findIndex((row, r) => r > heading && languageOfWord(row[column], "total") !== null);
  return heading < 0 || total < 0 ? 0 : total - heading - 1;
}

function span(at: Refer, top: number, left: number, bottom: number, right: number): string {
  // The sheet stands before the first cell only.
  const last = at(bottom, right, "both");
  return `${at(top, left, "both")}:${last.slice(last.lastIndexOf("!") + 1)}`;
}

function rowWith(values: Checked["values"], word: Word): number {
  return values.findIndex(([label]) => languageOfWord(label, word) !== null);
}
