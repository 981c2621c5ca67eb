import { engine } from "../../edition";

const { first, last } = engine.market();

/** The years that the report's path reaches. */
export const pathYears: readonly number[] = Array.from({ length: last - first + 1 }, (_, i) => first + i);

/** Those that an effect can move: what the report has measured stays. */
export const movedYears = pathYears.filter((year) => year > engine.figures.base.year);
