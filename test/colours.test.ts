import { colours, inkOn, lineColours, segmentColours } from "../src/colours";

const luminance = (colour: string) => {
  const [r, g, b] = [1, 3, 5].map((from) => {
    const part = parseInt(colour.slice(from, from + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};
const contrast = (one: string, other: string) => {
  const [high, low] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (high + 0.05) / (low + 0.05);
};

// WCAG 2.2, 1.4.11 and 1.4.3.
test.each([...lineColours, colours.published, colours.assumed, colours.rise, colours.fall])(
  "%s has 3:1 on white",
  (colour) => expect(contrast(colour, "#FFFFFF")).toBeGreaterThanOrEqual(3),
);

test.each([...segmentColours])("values on %s have 4.5:1", (colour) => {
  expect(contrast(inkOn(colour), colour)).toBeGreaterThanOrEqual(4.5);
});
