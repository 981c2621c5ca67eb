import { engine } from "../../edition";
import type { FoundShares } from "./findShares";
import { levelOf, sheetKey, type SegmentChoice, type ShareTexts } from "./segmentChoice";
import { segmentRows } from "./segmentRows";
import { shareText } from "./shareText";

/** Enters a text into a field. */
export function typeShare(choice: SegmentChoice, row: number, column: number, text: string): SegmentChoice {
  return withCells(choice, (before, r, c) => (r === row && c === column ? text : before));
}

/** Empties the fields of the axis and level in view. */
export function clearShares(choice: SegmentChoice): SegmentChoice {
  return withCells(choice, () => "");
}

/**
 * Enters what was found in cells. Two columns are the two ends of a drift; a single one goes to the column in which it
 * was pasted.
 */
export function withFound(choice: SegmentChoice, found: FoundShares, column: number): SegmentChoice {
  const both = found.columns.length === 2;
  const first = both ? 0 : column;
  const years = [...choice.shareYears] as [string, string];
  found.years?.forEach((year, i) => (years[first + i] = String(year)));
  return withCells({ ...choice, drift: choice.drift || both, shareYears: years }, (before, row, at) => {
    const share = found.columns[at - first]?.[row] ?? null;
    return share === null ? before : shareText(share);
  });
}

function withCells(
  choice: SegmentChoice,
  change: (before: string, row: number, column: number) => string,
): SegmentChoice {
  const axis = engine.findAxis(choice.axis);
  const level = levelOf(axis, choice.level);
  const key = sheetKey(choice.axis, level);
  const before: ShareTexts | undefined = choice.sheets[key];
  const texts = segmentRows(axis, level).map((_, r) =>
    [0, 1].map((c) => change(before?.[r]?.[c] ?? "", r, c)),
  );
  return { ...choice, sheets: { ...choice.sheets, [key]: texts } };
}
