import type { Report } from "../types";

const isDecimal = (text: unknown) => /^\d+\.\d+$/.test(String(text));

/** A yi is a hundred million: the same figure with its point one place to the right. */
const inYi = (billions: string) => billions.replace(/\.(\d)/, "$1.").replace(/\.$/, "");

/** What is wrong with the printed figures and the stated growth rate. */
export function checkFigures(figures: Report["figures"], cagrPercent: Report["cagrPercent"]): string[] {
  const problems: string[] = [];
  let last = 0;
  for (const name of ["base", "estimate", "forecast"] as const) {
    const { year, value, valueInYi } = figures[name] ?? {};
    const place = `figures.${name}`;
    if (!Number.isInteger(year)) problems.push(`${place}.year ${year} is not a whole number`);
    else if (year <= last) problems.push(`${place}.year ${year} does not come after ${last}`);
    else last = year;
    if (!isDecimal(value))
      problems.push(`${place}.value ${JSON.stringify(value)} is not a decimal as printed`);
    else if (valueInYi !== inYi(value))
      problems.push(
        `${place}.valueInYi ${JSON.stringify(valueInYi)} is not ten times ${value}, which is ${inYi(value)}`,
      );
  }
  for (const [edition, percent] of Object.entries(cagrPercent)) {
    if (!isDecimal(percent))
      problems.push(`cagrPercent.${edition} ${JSON.stringify(percent)} is not a decimal as printed`);
  }
  return problems;
}
