import { text } from "./text";

/** What a workbook's market data rest on. */
export const about = {
  about: text("About this workbook's market data", "关于本工作簿的市场数据", "關於本活頁簿的市場資料"),
  code: text("Product code", "产品代码", "產品代碼"),
  editionTitle: text("Edition of the data", "数据版本", "資料版本"),
  insertedOn: text("Inserted on", "插入日期", "插入日期"),
  addinVersion: text("Add-in version", "加载项版本", "增益集版本"),
  newerEdition: text(
    "the add-in holds another edition",
    "加载项中的数据为另一版本",
    "增益集中的資料為另一版本",
  ),
  unitTitle: text("Unit and price basis", "单位与价格基准", "單位與價格基準"),
  methods: text("Methods", "方法", "方法"),
  statuses: text("Statuses", "状态", "狀態"),
  statusesExplained: text(
    "published: printed in the report; derived: between its figures; extrapolated: beyond them; assumed: rests on your input",
    "报告公布（published）：载于报告；推算（derived）：位于公布数字之间；外推（extrapolated）：超出其范围；假设（assumed）：取决于您的输入",
    "報告公布（published）：載於報告；推算（derived）：位於公布數字之間；外推（extrapolated）：超出其範圍；假設（assumed）：取決於您的輸入",
  ),
  licence: text("Licence", "许可", "授權"),
  licenceNote: text(
    "Figures and names are facts of the report; its text is not reproduced.",
    "数字与名称为报告所载事实；未转载其文字。",
    "數字與名稱為報告所載事實；未轉載其文字。",
  ),
};
