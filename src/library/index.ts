// What Node programs import: dist/engine.mjs. Its types are engine.d.ts beside this file.
export { engine, report } from "../edition";
export { EngineError } from "../engine/errors/engineError";
export { openReport } from "../engine/openReport";
export { modelWorkbook } from "../model/modelWorkbook";
export { readCsv } from "../model/readCsv";
