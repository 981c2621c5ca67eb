import type { Grid } from "./grid";

/** The grid starts to calculate about 100 ms after a write, if the write needs it. */
const grace = 200;

/** Knows when the workbook has come to rest. */
export function watchCalculation(grid: Grid, callsUnderWay: () => boolean) {
  let lastWrite = -Infinity;
  let lastStart = -Infinity;
  grid.api.getFormula().calculationStart(() => (lastStart = performance.now()));
  const started = () => lastStart >= lastWrite || performance.now() - lastWrite > grace;
  return {
    /** Something was written, so that a calculation may be due. */
    wrote: () => void (lastWrite = performance.now()),
    /** Resolves when no formula is calculating and no call is under way. */
    async settled() {
      for (let quiet = 0; quiet < 2;) {
        await new Promise((resolve) => setTimeout(resolve, 8));
        quiet = started() && !grid.calculating && !callsUnderWay() ? quiet + 1 : 0;
      }
    },
  };
}
