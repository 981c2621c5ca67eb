import { follow, referTo, type ShareCells } from "../../shares/shareCells";
import { shareAtYear, type ShareIn } from "./shareAtYear";

/** The formula for the name of a segment in a cross-tab: the lowest one that the share table has for it. */
export function marginName(store: ShareCells, segment: number): string {
  const { names } = store.segments[segment]!;
  const [top, sub] = names.map((name) => referTo(store, name));
  return sub === undefined ? follow(store, names[0]!) : `=IF(${sub}="",${top},${sub})`;
}

/** The formula for its share in a year, as the share table has it for that year. */
export function marginShare(store: ShareCells, segment: number, year: string): string {
  const { shares } = store.segments[segment]!;
  const [first, last] = shares.map((share, i): ShareIn => ({
    share: referTo(store, share, "column"),
    total: referTo(store, store.totals[i]!, "both"),
    year: referTo(store, store.years[i]!, "both"),
  }));
  const tolerance = referTo(store, store.tolerance, "both");
  const { given, share } = shareAtYear([first!, last], year, tolerance);
  return `=IF(${given},${share},"")`;
}
