// The edition that the add-in opens. What another edition needs: docs/data.md.
// The report before the engine: its texts then stand in functions.js beside those of the errors, and pack better.
import { report } from "./reports/llm-2026/report";
import { openReport } from "./engine/openReport";

export { report };

/** The engine of that report, one for the functions, the pane and the workbook. */
export const engine = openReport(report);
