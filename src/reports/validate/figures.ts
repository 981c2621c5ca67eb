import type { FigureRole, Report } from "../types";

const isDecimal = (text: unknown) => /^\d+\.\d+$/.test(String(text));

/** A yi is a hundred million: the same figure with its point one place to the right. */
const inYi = (billions: string) => billions.replace(/\.(\d)/, "$1.").replace(/\.$/, "");

/** What is wrong with the printed figures, the stated growth rate and the years that it may reach. */
export function checkFigures({
  figures,
  cagrPercent,
  reach,
}: Pick<Report, "figures" | "cagrPercent" | "reach">): string[] {
  const problems: string[] = [];
  let last = 0;
  for (const [index, { year, value, valueInYi }] of figures.entries()) {
    const place = `figures[${index}]`;
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
  problems.push(...checkRoles(figures));
  for (const [edition, percent] of Object.entries(cagrPercent)) {
    if (!isDecimal(percent))
      problems.push(`cagrPercent.${edition} ${JSON.stringify(percent)} is not a decimal as printed`);
  }
  if (figures.some(({ year }) => year < reach.first || year > reach.last)) {
    problems.push(`reach ${reach.first} to ${reach.last} does not take in all figures`);
  }
  return problems;
}

/** Each role once, the base figure first and the forecast last. */
function checkRoles(figures: Report["figures"]): string[] {
  const placed = (role: FigureRole) => figures.flatMap((figure, at) => (figure.role === role ? [at] : []));
  const roles = ["base", "estimate", "forecast"] as const;
  const counted = roles.flatMap((role) => {
    const { length } = placed(role);
    return length === 1 ? [] : [`figures have the role ${role} ${length} times instead of once`];
  });
  if (counted.length) return counted;
  return [
    ...(placed("base")[0] === 0 ? [] : ["figures do not begin with the base figure"]),
    ...(placed("forecast")[0] === figures.length - 1 ? [] : ["figures do not end with the forecast"]),
  ];
}
