import type { Grid } from "./grid";

/**
 * The grid starts to calculate 100 ms after a write, if the write needs it. Counted in turns of a timer rather than
 * by the clock: while the page is busy, neither the grid's timer nor ours goes on. A start that comes sooner is that
 * of an earlier write, and says nothing of this one.
 */
const turn = 8;
const grace = 20;

/** Knows when the workbook has come to rest. */
export function watchCalculation(grid: Pick<Grid, "calculating">, callsUnderWay: () => boolean) {
  let writes = 0;
  let rested = 0; // the number of writes that the grid has had time for
  return {
    /** Something was written, so that a calculation may be due. */
    wrote: () => void writes++,
    /** Resolves when no formula is calculating and no call is under way. */
    async settled() {
      let seen = -1;
      for (let waited = 0, quiet = 0; quiet < 2; waited++) {
        await new Promise((resolve) => setTimeout(resolve, turn));
        if (writes !== seen) {
          seen = writes;
          waited = 0;
        }
        if (waited > grace) rested = writes;
        quiet = rested === writes && !grid.calculating && !callsUnderWay() ? quiet + 1 : 0;
      }
    },
  };
}
