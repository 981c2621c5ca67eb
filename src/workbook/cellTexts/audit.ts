import { text } from "./text";

/** The list of cells that call the add-in. */
export const audit = {
  audit: text("Cells that call the add-in", "调用加载项的单元格", "呼叫增益集的儲存格"),
  auditedCell: text("Cell", "单元格", "儲存格"),
  auditedFormula: text("Formula", "公式", "公式"),
  auditedValue: text("Shows", "显示", "顯示"),
  auditedStatus: text("Status", "状态", "狀態"),
  auditedErrors: text("Errors", "错误", "錯誤"),
  auditedBlocks: text("Assumptions", "假设", "假設"),
  auditedEdition: text("Edition", "版本", "版本"),
  auditedOn: text("Looked through on", "检查日期", "檢查日期"),
  auditedCount: text("Number of cells", "单元格数", "儲存格數"),
};
