// What functions.js leaves in its page for the pane: one engine and one dataset, loaded once. The build takes
// from here whatever the pane, the commands and src/workbook import of src/engine and src/reports.
export { report } from "../reports/llm-2026/report";
export { parseAssumptions } from "../engine/scenarios/assumptions";
export { findAxis, hasTwoLevels, leavesOf, namesOf } from "../engine/segments/axes";
export { band } from "../engine/market/band";
export { bridge } from "../engine/scenarios/bridge";
export { comparisons } from "../engine/statements/comparisons";
export { editionFigures } from "../engine/statements/editionFigures";
export { EngineError } from "../engine/results/engineError";
export { fiscal } from "../engine/market/fiscal";
export { languages } from "../engine/arguments/language";
export { market } from "../engine/market/market";
export { methods, parseMethod } from "../engine/paths/method";
export { nameKey } from "../engine/arguments/names";
export { phase } from "../engine/market/phase";
export { repeatedAxes } from "../engine/statements/repeatedAxes";
export { curves, saturate } from "../engine/market/saturate";
export { simulate } from "../engine/scenarios/simulate";
export { tornado } from "../engine/scenarios/tornado";
export { triangulate } from "../engine/market/triangulate";
