import { openWorkbench } from "./openWorkbench";

jest.setTimeout(120_000);

/** Relative luminance by WCAG, of a colour as getComputedStyle gives it. */
function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = colour.match(/[\d.]+/g)!.map((part) => {
    const c = Number(part) / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

// WCAG 2.2: 4.5 to 1 for text (1.4.3), 7 to 1 where more is asked for (1.4.6).
test.each([
  ["light", 4.5, false],
  ["dark", 4.5, true],
  ["contrast", 7, true],
] as const)(
  "the theme %s of the address is the page's and the pane's, and can be read",
  async (theme, least, isDark) => {
    const bench = await openWorkbench({ query: `?theme=${theme}`, colorScheme: isDark ? "light" : "dark" });
    try {
      await bench.pane().getByRole("heading", { level: 1 }).waitFor();
      const coloursOf = `(element) => {
      for (let behind = element; behind; behind = behind.parentElement) {
        const { backgroundColor } = getComputedStyle(behind);
        if (backgroundColor !== "rgba(0, 0, 0, 0)") return [getComputedStyle(element).color, backgroundColor];
      }
    }`;
      const pairs = [
        await bench.pane().evaluate(`(${coloursOf})(document.querySelector("h1"))`),
        await bench.pane().evaluate(`(${coloursOf})(document.querySelector("p"))`),
        await bench.page.evaluate(`(${coloursOf})(document.querySelector("#bar h1"))`),
        await bench.page.evaluate(`(${coloursOf})(document.querySelector("#bar label"))`),
        await bench.page.evaluate(`(${coloursOf})(document.querySelector("#pane h2"))`),
      ] as [string, string][];
      for (const [text, background] of pairs) {
        const [low, high] = [luminance(text), luminance(background)].sort((a, b) => a - b);
        expect((high! + 0.05) / (low! + 0.05)).toBeGreaterThanOrEqual(least);
        expect(luminance(background) < 0.2).toBe(isDark);
      }
      expect(bench.complaints).toEqual([]);
    } finally {
      await bench.close();
    }
  },
);
