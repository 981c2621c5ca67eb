import type { Report } from "./types";
import { checkAxes } from "./validate/axes";
import { checkFigures } from "./validate/figures";
import { checkFindings } from "./validate/findings";
import { checkNames } from "./validate/names";
import { checkOverlaps } from "./validate/overlaps";
import { checkText } from "./validate/text";
import { checkThemes } from "./validate/themes";
import { checkTopics } from "./validate/topics";

/**
 * What is wrong with a report's data, each problem with its place; nothing, if all is well. The build and the
 * tests ask it. No function of the add-in does, so it costs nothing at run time.
 *
 * @example
 * validate(report) // => ['axes[1].segments[0].name.zh-TW is missing']
 */
export function validate(report: Report): string[] {
  const { title, names, code, version, topics, axes, findings } = report;
  return [
    ...checkText(title, "title", { printed: true }),
    ...checkNames(names),
    ...(/^\d+$/.test(code) ? [] : [`code ${JSON.stringify(code)} is not a number`]),
    ...(/^\d{4}\.\d+$/.test(version) ? [] : [`version ${JSON.stringify(version)} is not "year.number"`]),
    ...checkFigures(report),
    ...checkTopics(topics, findings),
    ...checkAxes(axes, findings),
    ...checkOverlaps(report),
    ...checkFindings(findings, topics),
    ...checkThemes(report),
  ];
}
