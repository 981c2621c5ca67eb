// What functions.js leaves in its page for the pane: one engine and one dataset, loaded once. The build takes
// from here whatever the pane, the commands and src/workbook import of src/engine and src/data.
export { report } from "../data/report";
export { parseAssumptions } from "../engine/assumptions";
export { findAxis, hasTwoLevels, leavesOf, namesOf } from "../engine/axes";
export { band } from "../engine/band";
export { bridge } from "../engine/bridge";
export { comparisons } from "../engine/comparisons";
export { editionFigures } from "../engine/editionFigures";
export { EngineError } from "../engine/engineError";
export { fiscal } from "../engine/fiscal";
export { languages } from "../engine/language";
export { market } from "../engine/market";
export { methods, parseMethod } from "../engine/method";
export { nameKey } from "../engine/names";
export { phase } from "../engine/phase";
export { repeatedAxes } from "../engine/repeatedAxes";
export { curves, saturate } from "../engine/saturate";
export { simulate } from "../engine/simulate";
export { tornado } from "../engine/tornado";
export { triangulate } from "../engine/triangulate";
