import { readFileSync } from "node:fs";
import type axe from "axe-core";
import type { Frame } from "playwright-core";

declare global {
  interface Window {
    axe?: typeof axe;
  }
}

export const axeSource = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

/**
 * What axe finds wrong in a page as it is now, by the rules of WCAG 2.2 AA and its own best practices, as readable
 * lines.
 */
export const violations = (frame: Frame) => run(frame);

/**
 * What axe finds wrong in the colours alone: in the further themes of a page that has passed `violations` in one, as a
 * theme changes nothing else that axe looks at.
 */
export const wrongColours = (frame: Frame) => run(frame, ["color-contrast", "link-in-text-block"]);

async function run(frame: Frame, rules?: string[]): Promise<string[]> {
  if (!(await frame.evaluate(() => "axe" in window))) await frame.evaluate(axeSource);
  return frame.evaluate(async (runOnly) => {
    // Colours on the way to others are none that anybody reads; they stand still while axe looks at them.
    const frame = () => new Promise(requestAnimationFrame);
    await frame();
    await frame();
    const fading = document.getAnimations().filter((one) => one instanceof CSSTransition);
    await Promise.allSettled(fading.map(({ finished }) => finished));
    // Nothing but what is wrong is put into words, which is half of its work.
    const { violations } = await window.axe!.run(document, {
      resultTypes: ["violations"],
      selectors: false,
      ...(runOnly && { runOnly }),
    });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
  }, rules);
}
