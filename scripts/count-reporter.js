/** Ends a Jest run with one plain line that any tool can read, after Jest's own summary. */
export default class CountReporter {
  /** @param {unknown} _contexts @param {import("@jest/reporters").AggregatedResult} results */
  onRunComplete(_contexts, results) {
    const broken = results.numRuntimeErrorTestSuites;
    process.once("exit", () =>
      console.log(`${results.numPassedTests} passed, ${results.numFailedTests + broken} failed`),
    );
  }
}
