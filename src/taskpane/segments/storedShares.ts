import type { ShareCells } from "../../workbook/shares/shareCells";
import { levelOf, sheetKey, type SegmentChoice, type ShareTexts } from "./segmentChoice";
import { engine } from "../../edition";
import { shareText } from "./shareText";

/** The shares of a share table as its fields show them. */
export function textsOf({ segments }: ShareCells): ShareTexts {
  return segments.map(({ shares }) =>
    shares.map(({ value }) => (typeof value === "number" ? shareText(value) : "")),
  );
}

export const isBlank = (texts: ShareTexts | undefined): boolean =>
  !texts || texts.flat().every((text) => text === "");

/** Where a choice keeps the shares of its axis and level. */
export const keyOf = ({ axis, level }: SegmentChoice): string =>
  sheetKey(axis, levelOf(engine.findAxis(axis), level));

/**
 * Enters the shares of a share table into their fields. Their years come along as long as no other fields are filled,
 * for the fields of all axes have the same years.
 *
 * @returns null where the table has other years than the fields must have
 */
export function withStored(choice: SegmentChoice, store: ShareCells): SegmentChoice | null {
  const key = keyOf(choice);
  const [first, last] = store.years.map(({ value }) => value);
  const sheets = { ...choice.sheets, [key]: textsOf(store) };
  const isFree = Object.entries(choice.sheets).every(([other, texts]) => other === key || isBlank(texts));
  if (isFree) {
    const [start, end] = choice.shareYears;
    const drift = typeof last === "number";
    const shareYears = [
      typeof first === "number" ? String(first) : start,
      drift ? String(last) : end,
    ] as const;
    return { ...choice, drift, shareYears, sheets };
  }
  const [start, end] = choice.shareYears;
  const fits = String(first) === start && (last === "" || (choice.drift && String(last) === end));
  return fits ? { ...choice, sheets } : null;
}
