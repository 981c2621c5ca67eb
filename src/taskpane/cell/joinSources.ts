import { report } from "../../edition";

/** What a citation begins with, up to its place: title and code of the report. */
const begins = new RegExp(`^.*?${report.code}[)）][,，]\\s*`);

/**
 * Citations of one report as one, which names the report once.
 *
 * @example joinSources(["A report (report code 1), Scope", "A report (report code 1), Tariffs"], "; ")
 *   // => "A report (report code 1), Scope; Tariffs"
 */
export function joinSources([first, ...others]: readonly string[], semicolon: string): string {
  return [first, ...others.map((source) => source.replace(begins, ""))].join(semicolon);
}
