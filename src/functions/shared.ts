// What functions.js leaves in its page for the pane: one edition and one engine, loaded once. The build takes from
// here whatever the pane and src/workbook import of src/edition.ts, src/commands, src/engine and src/reports.
export { engine, report } from "../edition";
export { runCommands } from "../commands/associate";
export { parseAssumptions } from "../engine/scenarios/assumptions";
export { hasTwoLevels, leavesOf, namesOf } from "../engine/segments/axes";
export { shareLayout } from "../engine/segments/shareLayout";
export { band } from "../engine/market/band";
export { describeProblem } from "../engine/errors/describeProblem";
export { estimateColumns } from "../engine/market/estimates";
export { isBlank } from "../engine/arguments/empty";
export { EngineError } from "../engine/errors/engineError";
export { english } from "../engine/errors/english";
export { fiscal } from "../engine/market/fiscal";
export { languages } from "../engine/arguments/language";
export { methods, parseMethod } from "../engine/paths/method";
export { isTotal } from "../engine/arguments/totals";
export { nameKey } from "../engine/arguments/names";
export { phase } from "../engine/market/phase";
export { curves } from "../engine/market/saturate";
export { triangulate } from "../engine/market/triangulate";
export { uncertainDrivers } from "../engine/scenarios/simulate";
