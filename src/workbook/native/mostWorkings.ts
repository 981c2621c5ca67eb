/**
 * So many workings may stand beside the figures. One of a path has some 800 cells, each summing over all drivers: fifty
 * calculate in a moment, and a formula for each of a thousand scenarios would make a workbook that nobody can use.
 */
export const mostWorkings = 50;
