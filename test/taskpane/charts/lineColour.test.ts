import { lineColours } from "../../../src/taskpane/charts/lineColour";
import { contrast, dark } from "../../../src/taskpane/shell/darkThemes";
import { light } from "../../../src/taskpane/shell/theme";

type Triple = readonly [number, number, number];

const linear = (hex: string) =>
  [1, 3, 5].map((at) => {
    const part = parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as unknown as Triple;

/** WCAG 2.2, contrast ratio. */
function contrastOf(a: string, b: string): number {
  const [dark, light] = [a, b]
    .map(linear)
    .map(([red, green, blue]) => 0.2126 * red + 0.7152 * green + 0.0722 * blue)
    .sort((x, y) => x - y);
  return (light! + 0.05) / (dark! + 0.05);
}

test.each([
  ["light", light, lineColours.light],
  ["dark", dark, lineColours.dark],
  ["contrast", contrast, lineColours.dark],
] as const)(
  "every line has 3:1 on the grounds of the theme %s, which hands the colours on",
  (_, theme, colours) => {
    const grounds = [theme.colorNeutralBackground1, theme.colorNeutralBackground2].map((ground) =>
      ground.length === 4 ? ground.replace(/\w/g, "$&$&") : ground,
    );
    for (const colour of colours)
      for (const ground of grounds)
        expect({ colour, ground, enough: contrastOf(colour, ground) >= 3 }).toMatchObject({ enough: true });
    expect(colours.map((_, n) => (theme as unknown as Record<string, string>)[`chartLine${n + 1}`])).toEqual([
      ...colours,
    ]);
  },
);

/** How people with no cones of one kind see linear RGB: Machado, Oliveira and Fernandes 2009, severity 1. */
const seen: Readonly<Record<string, readonly Triple[]>> = {
  "all colours": [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  "no red": [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  "no green": [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  "no blue": [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

/** CIE L*a*b* under D65. */
function labOf(rgb: Triple): Triple {
  const [red, green, blue] = rgb.map((part) => Math.min(1, Math.max(0, part))) as unknown as Triple;
  const bent = (t: number) => (t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16 / 116);
  const x = bent((0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.95047);
  const y = bent(0.2126 * red + 0.7152 * green + 0.0722 * blue);
  const z = bent((0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

// Those who see all colours tell hues apart from about 2.3; for lines of 2 pixels several times as much is asked for.
test.each(Object.entries(seen))("no two lines look alike to who sees %s", (_, sees) => {
  for (const colours of Object.values(lineColours)) {
    const labs = colours.map((colour) => {
      const rgb = linear(colour);
      return labOf(
        sees.map((row) => row[0] * rgb[0] + row[1] * rgb[1] + row[2] * rgb[2]) as unknown as Triple,
      );
    });
    labs.forEach((a, i) =>
      labs.slice(i + 1).forEach((b) => {
        expect(Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2])).toBeGreaterThan(15);
      }),
    );
  }
});
