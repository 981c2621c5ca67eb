// The edition that the add-in opens. What another edition needs: docs/data.md.
import { openReport } from "./engine/openReport";
import { report } from "./reports/llm-2026/report";

export { report };

/** The engine of that report, one for the functions, the pane and the workbook. */
export const engine = openReport(report);
