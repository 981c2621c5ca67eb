import { readFileSync } from "node:fs";
import type axe from "axe-core";
import type { Frame } from "playwright-core";

declare global {
  interface Window {
    axe?: typeof axe;
  }
}

export const axeSource = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

/** The rules that a theme decides; the others look at the page's structure, which every theme has in common. */
export const colourRules = ["color-contrast", "link-in-text-block"];

/**
 * What axe finds wrong in a page as it is now, by the rules of WCAG 2.2 AA and its own best practices, as readable
 * lines.
 * @param only these rules instead of all
 */
export async function violations(frame: Frame, only?: string[]): Promise<string[]> {
  if (!(await frame.evaluate(() => "axe" in window))) await frame.evaluate(axeSource);
  return frame.evaluate(async (rules) => {
    const { violations } = await window.axe!.run(document, rules ? { runOnly: rules } : {});
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
  }, only);
}
