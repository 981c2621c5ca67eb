import Sequencer from "@jest/test-sequencer";

/** The tests in a browser first: they take longest, which Jest knows only where it has run them before. */
export default class BrowserFirst extends Sequencer {
  /** @param {import("@jest/test-result").Test[]} tests */
  sort(tests) {
    const sorted = super.sort(tests);
    const inBrowser = (/** @type {typeof sorted[0]} */ { context }) =>
      context.config.displayName?.name === "built";
    return [...sorted.filter(inBrowser), ...sorted.filter((test) => !inBrowser(test))];
  }
}
