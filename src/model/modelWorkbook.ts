import type { Engine } from "../engine/openReport";
import { writeXlsx } from "../xlsx/writeXlsx";
import { modelBook } from "./modelBook";
import type { ModelOptions } from "./options";

/**
 * The model of the market as an .xlsx file that calculates without the add-in. The same options give the same bytes.
 *
 * @throws EngineError for a bad block, bad shares, an unknown name
 * @example writeFileSync("market.xlsx", modelWorkbook(engine, { language: "zh-CN" }))
 */
export function modelWorkbook(engine: Engine, options: ModelOptions = {}): Uint8Array {
  return writeXlsx(modelBook(engine, options));
}
