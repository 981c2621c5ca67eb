import type { Axis, Language } from "../../reports/types";
import { hasTwoLevels, leavesOf } from "./axes";
import { isBlank } from "../arguments/empty";
import { finder } from "../arguments/names";
import type { Table } from "../results/table";
import { inWords } from "../results/tableWords";

/** How the segments of an axis are laid out. */
export const views = ["tidy", "top", "leaves", "outline"] as const;

export type View = (typeof views)[number];

const find = finder(
  "view",
  views.map((view) => ({ value: view, names: [view] })),
);

/** @throws EngineError "value" for any other name */
export const parseView = (input: unknown): View => (isBlank(input) ? "tidy" : find(input));

/**
 * The segments of an axis. Only the tidy view is a table with headers; the others are lists.
 *
 * @example segmentTable(deployment, "top", "en", true) // => [["Cloud"], ["On-Premises"]]
 */
export function segmentTable(axis: Axis, view: View, language: Language, headers: boolean): Table {
  switch (view) {
    case "top":
      return axis.segments.map((segment) => [segment.name[language]]);
    case "leaves":
      return leavesOf(axis).map(({ top, sub }) => [(sub ?? top).name[language]]);
    case "outline":
      return axis.segments.flatMap((segment) => [
        [segment.name[language]],
        ...(segment.children ?? []).map((child) => [`  ${child.name[language]}`]),
      ]);
    case "tidy":
      return tidy(axis, language, headers);
  }
}

function tidy(axis: Axis, language: Language, headers: boolean): Table {
  const columns = hasTwoLevels(axis) ? 2 : 1;
  const rows: Table = leavesOf(axis).map(({ top, sub }) => [
    top.name[language],
    sub ? sub.name[language] : null,
  ]);
  const header = inWords(language, "segment", "subsegment");
  return (headers ? [header, ...rows] : rows).map((row) => row.slice(0, columns));
}
