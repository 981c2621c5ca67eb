import { dataNames as names, numbered } from "./dataNames";

/** A row of the path table. */
export const rowOf = (year: string) => `MATCH(${year},${names.years},0)`;

/** Which of the methods a name is. */
export const indexOfMethod = (method: string) => `MATCH(${method},${names.methods},0)`;

/** A year of the report's own path by a method. */
export const plainValue = (method: string, year: string) =>
  `INDEX(${names.paths},${rowOf(year)},${indexOfMethod(method)})`;

/** A column of the workings of a path under assumptions, in the row of a year. */
export const inWorkings = (name: string, number: number, year: string) =>
  `INDEX(${numbered(name, number)},${rowOf(year)})`;
