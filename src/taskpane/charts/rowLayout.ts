/** A chart of rows: the name on a line of its own, so that it has the whole width, and the bar under it. */
export const rowHeight = 44;
export const barHeight = 16;
/** From the top of the row. */
export const nameBaseline = 14;
export const barTop = 20;
