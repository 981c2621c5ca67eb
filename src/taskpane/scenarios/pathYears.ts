import { market } from "../../engine/market/market";
import { report } from "../../reports/llm-2026/report";

const { first, last } = market();

/** The years that the report's path reaches. */
export const pathYears: readonly number[] = Array.from({ length: last - first + 1 }, (_, i) => first + i);

/** Those that an effect can move: what the report has measured stays. */
export const movedYears = pathYears.filter((year) => year > report.figures.base.year);
