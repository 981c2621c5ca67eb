import type { Language } from "../../reports/types";
import { mostWorkings } from "../../workbook/native/mostWorkings";
import type { Conversion, Left } from "../../workbook/states/change";
import type { Translate } from "../language/useText";
import { lostFunctions } from "./lostFunctions";

/** So many places are named; more tell nothing new. */
const shown = 5;

/** What becomes values and what stays as it is, a sentence each. */
export function conversionLines(
  { lost, left }: Pick<Conversion, "lost" | "left">,
  t: Translate,
  language: Language,
): string[] {
  const missing = lost.filter(({ isCrowded }) => !isCrowded);
  const crowded = lost.filter(({ isCrowded }) => isCrowded);
  return [
    ...(missing.length ? [t("convert.lost", { ...lostFunctions(missing, language) })] : []),
    ...(crowded.length
      ? [t("states.crowded", { ...lostFunctions(crowded, language), most: mostWorkings })]
      : []),
    ...(["changed", "unkept", "taken", "protected"] as const).flatMap((reason) => {
      const places = left.filter((one) => one.reason === reason).flatMap(placesOf);
      if (!places.length) return [];
      return [t(`states.left.${reason}`, { count: places.length, cells: named(places, t) })];
    }),
  ];
}

const placesOf = ({ name, cells }: Left): readonly string[] =>
  name === null ? cells : cells.length ? cells.map((cell) => `${name} ${cell}`) : [name];

function named(places: readonly string[], t: Translate): string {
  const cells = places.slice(0, shown).join(t("list.comma"));
  const rest = places.length - shown;
  return rest > 0 ? t("states.more", { cells, rest }) : cells;
}
