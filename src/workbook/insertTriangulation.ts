import type { Language } from "../reports/types";
import { parseMethod } from "../engine/paths/method";
import { triangulation, type Estimate } from "./blocks/triangulation";
import type { Outcome, Target } from "./sheet/outcome";
import { writeBlock } from "./writing/writeBlock";

export interface TriangulationInsertion extends Target {
  /** Other publishers' estimates; at least one. */
  readonly estimates: readonly Estimate[];
  readonly years: readonly number[];
  readonly method?: string;
  readonly chart?: boolean;
  readonly language?: Language;
}

/** Inserts other publishers' estimates beside this report's path. @throws WorkbookError */
export async function insertTriangulation(wanted: TriangulationInsertion): Promise<Outcome> {
  const { estimates, years, chart = false, language = "en" } = wanted;
  const method = parseMethod(wanted.method);
  return writeBlock(triangulation({ estimates, years, method, chart, language }), wanted);
}
