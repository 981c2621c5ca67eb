/**
 * The place of a cell among those of a column, 1 for the largest number and of equal ones for the upper one. Not by
 * COUNTIF, which has numbers of another precision: a cell could be found larger than itself.
 */
export const rankOf = (cell: string, first: string, last: string): string =>
  `=SUMPRODUCT((${first}:${last}>${cell})*1)+SUMPRODUCT((${first}:${cell}=${cell})*1)`;
