// Makes the page that says what becomes of a person's data, in each language.
import { escape, page } from "./page.js";

export const privacyFiles = {
  en: "privacy.html",
  "zh-CN": "privacy.zh-CN.html",
  "zh-TW": "privacy.zh-TW.html",
};

export const privacyTitles = {
  en: "Privacy: nothing leaves your machine",
  "zh-CN": "隐私：数据不离开您的计算机",
  "zh-TW": "隱私：資料不離開您的電腦",
};

/** Headings, each with what is below it. */
const sections = {
  en: [
    [
      "Where it computes",
      "Every function, table and chart is computed on your machine, inside Excel. The add-in sends no cell, no formula, no name of a workbook and nothing about you to anybody. There is no account, no cookie, no statistics and no advertising.",
    ],
    [
      "What is fetched",
      "Excel fetches the add-in's own files from the server that offers it, and office.js from Microsoft's content delivery network. As with any site, these servers see from which network address a request comes. No request holds anything of your workbook.",
    ],
    [
      "What is kept",
      "On this machine: the language you chose and a few settings of the pane's view. In the workbook: the cells, charts and names that you insert and, for what has been turned into values, the formulas kept to bring them back. Whoever can open the workbook can see these.",
    ],
    [
      "How to remove it",
      "Removing the add-in from Excel removes what is kept on this machine. What you have inserted can be removed in the pane's tab Inserted, or as any other cells.",
    ],
  ],
  "zh-CN": [
    [
      "在哪里计算",
      "所有函数、表格与图表都在您的计算机上，在 Excel 内计算。本加载项不把单元格、公式、工作簿名称或您的任何信息发送到任何地方；没有账户、Cookie、统计或广告。",
    ],
    [
      "会获取什么",
      "Excel 从提供本加载项的服务器获取其文件，并从微软的内容分发网络获取 office.js。与任何网站一样，这些服务器会看到请求来自哪个网络地址；请求中不含工作簿的内容。",
    ],
    [
      "会保存什么",
      "在此计算机上：所选语言，以及窗格的几项视图设置。在工作簿中：您所插入的单元格、图表与名称；对已转为数值的内容，还有为恢复而保留的公式。任何能打开工作簿的人都能看到这些内容。",
    ],
    [
      "如何删除",
      "从 Excel 中移除本加载项，即删除此计算机上保存的内容。插入的内容可在窗格的“已插入”选项卡中删除，也可像其他单元格一样删除。",
    ],
  ],
  "zh-TW": [
    [
      "在哪裡計算",
      "所有函數、表格與圖表都在您的電腦上，在 Excel 內計算。本增益集不把儲存格、公式、活頁簿名稱或您的任何資訊傳送到任何地方；沒有帳戶、Cookie、統計或廣告。",
    ],
    [
      "會取得什麼",
      "Excel 從提供本增益集的伺服器取得其檔案，並從微軟的內容傳遞網路取得 office.js。與任何網站一樣，這些伺服器會看到要求來自哪個網路位址；要求中不含活頁簿的內容。",
    ],
    [
      "會儲存什麼",
      "在此電腦上：所選語言，以及窗格的幾項檢視設定。在活頁簿中：您所插入的儲存格、圖表與名稱；對已轉為數值的內容，還有為還原而保留的公式。任何能開啟活頁簿的人都能看到這些內容。",
    ],
    [
      "如何刪除",
      "從 Excel 中移除本增益集，即刪除此電腦上儲存的內容。插入的內容可在窗格的「已插入」索引標籤中刪除，也可像其他儲存格一樣刪除。",
    ],
  ],
};

export function privacyPage(/** @type {import("./page.js").Language} */ language) {
  const content = sections[language]
    .map(([heading, text]) => `<h2>${escape(heading)}</h2>\n<p>${escape(text)}</p>`)
    .join("\n");
  return page({ language, title: privacyTitles[language], files: privacyFiles, content });
}
