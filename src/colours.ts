/**
 * The colours of charts, in the sheet, in files and in the pane alike. Those of what a number rests on, and of rise and
 * fall, are of Okabe and Ito's palette (Color Universal Design, 2008); those of segments Paul Tol's twelve ("Colour
 * schemes", SRON 2021). Both were made so that colour-blind readers can tell them apart.
 */
export const colours = {
  /** A number of the report's own. */
  published: "#004D7A",
  /** One between the report's numbers, by a method. */
  derived: "#56B4E9",
  /** One beyond them. */
  extrapolated: "#999999",
  /** One that rests on what the user has entered. */
  assumed: "#D55E00",
  /** The bars from which steps lead to others. */
  level: "#44546A",
  rise: "#0072B2",
  fall: "#D55E00",
  /** The outer and the inner part of a fan, and the line in its middle. */
  outer: "#C6DBEF",
  inner: "#8FBBDD",
  centre: "#004D7A",
  /** From the least to the greatest cell of a heat map. */
  least: "#FFFFFF",
  greatest: "#6BAED6",
} as const;

/** Lines beside each other: blue, vermilion, bluish green, reddish purple, grey; each has 3:1 on white. */
export const lineColours = ["#0072B2", "#D55E00", "#009E73", "#C4719F", "#394146"] as const;

/** Segments on top of each other. */
export const segmentColours = [
  "#332288",
  "#88CCEE",
  "#117733",
  "#DDCC77",
  "#CC6677",
  "#44AA99",
  "#882255",
  "#999933",
  "#AA4499",
  "#6699CC",
  "#661100",
  "#AA4466",
] as const;

/**
 * Black or white, whichever reads better on a colour (relative luminance, WCAG 2.2).
 *
 * @example inkOn("#332288") // => "#FFFFFF"
 */
export function inkOn(colour: string): "#000000" | "#FFFFFF" {
  const [red, green, blue] = [1, 3, 5].map((from) => {
    const part = parseInt(colour.slice(from, from + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue > 0.179 ? "#000000" : "#FFFFFF";
}
