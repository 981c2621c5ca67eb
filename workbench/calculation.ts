import type { Grid } from "./grid";

/**
 * The grid starts to calculate 100 ms after a write or somewhat later, if the write needs it. A start that comes
 * sooner is that of an earlier write, and says nothing of this one.
 */
const soonest = 80;
/** Without a start for so many turns of a timer there is nothing to calculate: turns, since the page may be busy. */
const turn = 8;
const grace = 60;

/** Knows when the workbook has come to rest. */
export function watchCalculation(grid: Pick<Grid, "api" | "calculating">, callsUnderWay: () => boolean) {
  let writes = 0;
  let written = 0;
  let begun = 0; // the number of writes whose calculation has begun, or is not needed
  grid.api.getFormula().calculationStart(() => {
    if (performance.now() - written >= soonest) begun = writes;
  });
  return {
    /** Something was written, so that a calculation may be due. */
    wrote() {
      writes++;
      written = performance.now();
    },
    /** Resolves when no formula is calculating and no call is under way. */
    async settled() {
      let seen = -1;
      for (let waited = 0, quiet = 0; quiet < 2; waited++) {
        await new Promise((resolve) => setTimeout(resolve, turn));
        if (writes !== seen) {
          seen = writes;
          waited = 0;
        }
        if (waited > grace) begun = writes;
        quiet = begun === writes && !grid.calculating && !callsUnderWay() ? quiet + 1 : 0;
      }
    },
  };
}
