// Makes the help page of each language from the functions' metadata and their examples: nothing is written twice.

import { readFileSync } from "node:fs";
import { formulaIn, parameterName, resultIn, wordIn } from "./functionWords.js";
import { signatureOf } from "./metadata.js";
import { escape, page } from "./page.js";
import { privacyFiles, privacyTitles } from "./privacy.js";

/** @typedef {"en" | "zh-CN" | "zh-TW"} Language */

const words = {
  en: {
    title: "LLM Market for Excel: the functions",
    lead: "Money is USD billions of the year itself; growth and shares are fractions. Only #VALUE! (an argument is wrong) and #N/A (the report, or the path, does not reach there) are given, each with a message. Where a parameter takes a range of years, one year or an array does too, and a bad cell gives an error in its own place only.",
    blockTitle: "Assumptions and scenarios",
    block:
      "A range of the sheet drives every scenario. Each row adds its effect to the growth rate of every year from From to To, both included; a blank bound is none, a blank effect is 0. A scenario is a column, picked by its name; the first one where none is named. Results that an effect has moved are called assumed.",
    keysTitle: "Keyboard shortcuts",
    keys: "While a cell has the focus, where the add-in was installed with manifest.shortcuts.xml.",
    index: "Functions",
    find: "Find",
    one: "1 section",
    many: "{count} sections",
    none: "Nothing found. Try a function's name, or one word for what it gives.",
    parameters: "Parameters",
    optional: " (optional)",
    values: "Accepted",
    examples: "Examples",
    table: (rows, columns) => `a table of ${rows} rows and ${columns} columns, beginning with`,
  },
  "zh-CN": {
    title: "LLM Market for Excel：函数",
    lead: "金额为当年的十亿美元；增长率与份额为小数。只会出现 #VALUE!（参数有误）与 #N/A（报告或路径未涵盖）两种错误，均附说明。可填年份区域的参数也接受单个年份或数组；有误的单元格只影响自己的位置。",
    blockTitle: "假设与情景",
    block:
      "情景由工作表中的一个区域驱动。每一行把影响加到 From 至 To（含首尾）各年的增长率上；边界留空表示不限，影响留空表示 0。一列为一个情景，按名称选取；不指定则取第一列。受影响而变动的结果称为 assumed（假设）。",
    keysTitle: "键盘快捷键",
    keys: "焦点在单元格时可用；加载项须以 manifest.shortcuts.xml 安装。",
    index: "函数",
    find: "查找",
    one: "1 节",
    many: "{count} 节",
    none: "未找到。请试试函数名，或用一个词说明要算什么。",
    parameters: "参数",
    optional: "（可选）",
    values: "可用值",
    examples: "示例",
    table: (rows, columns) => `${rows} 行 ${columns} 列的表格，首行为`,
  },
  "zh-TW": {
    title: "LLM Market for Excel：函數",
    lead: "金額為當年的十億美元；成長率與占比為小數。只會出現 #VALUE!（引數有誤）與 #N/A（報告或路徑未涵蓋）兩種錯誤，均附說明。可填年份範圍的引數也接受單一年份或陣列；有誤的儲存格只影響自己的位置。",
    blockTitle: "假設與情境",
    block:
      "情境由工作表中的一個範圍驅動。每一列把影響加到 From 至 To（含首尾）各年的成長率上；界限留空表示不限，影響留空表示 0。一欄為一個情境，按名稱選取；不指定則取第一欄。受影響而變動的結果稱為 assumed（假設）。",
    keysTitle: "鍵盤快速鍵",
    keys: "焦點在儲存格時可用；增益集須以 manifest.shortcuts.xml 安裝。",
    index: "函數",
    find: "尋找",
    one: "1 節",
    many: "{count} 節",
    none: "找不到。請試試函數名稱，或用一個詞說明要算什麼。",
    parameters: "引數",
    optional: "（選填）",
    values: "可用值",
    examples: "範例",
    table: (rows, columns) => `${rows} 列 ${columns} 欄的表格，首列為`,
  },
};

/** The languages of the help, with the file of each. */
export const helpFiles = { en: "help.html", "zh-CN": "help.zh-CN.html", "zh-TW": "help.zh-TW.html" };

const isError = (value) => typeof value === "object" && value !== null && "error" in value;
const single = (value) => (isError(value) ? value.error : (value ?? ""));

function given(value, { table }) {
  if (typeof value === "object" && value !== null && "rows" in value) {
    return `${escape(table(value.rows, value.columns))} ${value.first.map((name) => `<code>${escape(name)}</code>`).join(", ")}`;
  }
  if (!Array.isArray(value)) return escape(single(value));
  const cell = (content) =>
    `<td${typeof content === "number" ? ' class="number"' : ""}>${escape(single(content))}</td>`;
  return `<table>${value.map((row) => `<tr>${row.map(cell).join("")}</tr>`).join("")}</table>`;
}

/** An example's result, and what is wrong where it is, or holds, an error. */
function outcome({ formula, gives, problem }, language, errorText) {
  const result = given(resultIn(gives, formula, language), words[language]);
  if (!problem) return result;
  const message = escape(resultIn(errorText(problem), formula, language));
  return Array.isArray(gives) ? `${result}<p>#N/A: ${message}</p>` : `${result} ${message}`;
}

function section(fn, enums, examples, language, errorText, searchWords) {
  const own = words[language];
  const values = (id) => enums.find((entry) => entry.id === id)?.values ?? [];
  const parameters = fn.parameters.map((p) => {
    const accepted = values(p.customEnumId).map(
      (value) => `<li><code>${escape(value.stringValue)}</code> ${escape(value.tooltip)}</li>`,
    );
    const list = accepted.length
      ? `<details><summary>${own.values}</summary><ul class="values">${accepted.join("")}</ul></details>`
      : "";
    const optional = p.optional ? `<span class="quiet">${own.optional}</span>` : "";
    return `<tr><th scope="row">${named(fn, p, language)}${optional}</th><td>${escape(p.description)}${list}</td></tr>`;
  });
  const shown = examples.map(
    (example) => `<li>
<p>${escape(example.note[language])}<br><code>${breakable(formulaIn(example.formula, language))}</code></p>
${scrolling(`${fn.name}: ${formulaIn(example.formula, language)}`, outcome(example, language, errorText))}
</li>`,
  );
  return `<section data-words="${escape(searchWords)}">
<h2 id="${fn.id}">${fn.name}</h2>
<p>${escape(fn.description)}</p>
<p><code>${breakable(`=${signatureOf(fn)}`)}</code></p>
<h3>${own.parameters}</h3>
<table>${parameters.join("")}</table>
<h3>${own.examples}</h3>
<ul class="examples">${shown.join("")}</ul>
</section>`;
}

/** A formula breaks after its marks, and never inside a word. */
const breakable = (/** @type {string} */ formula) =>
  formula
    .split(/(?<=[,;({])/)
    .map(escape)
    .join("<wbr>");

function named(fn, { name }, language) {
  const called = parameterName(fn.id, name, language);
  const code = `<code>${escape(name)}</code>`;
  return called ? `${escape(called)}（${code}）` : code;
}

/** A result that may be wider than the window scrolls by itself, by keyboard too. */
const scrolling = (/** @type {string} */ name, /** @type {string} */ content) =>
  content.startsWith("<table")
    ? `<div class="scroll" tabindex="0" role="region" aria-label="${escape(name)}">${content}</div>`
    : `<p class="result">${content}</p>`;

const readKeys = (/** @type {string} */ name) =>
  JSON.parse(readFileSync(`src/commands/${name}.json`, "utf8"));
const shortcuts = readKeys("shortcuts");
const shortcutNames = {
  en: shortcuts.resources.default,
  "zh-CN": readKeys("shortcuts.zh-CN"),
  "zh-TW": readKeys("shortcuts.zh-TW"),
};

/** Keys break after a plus. */
const keys = (/** @type {string} */ combination) => combination.replaceAll("+", "+<wbr>");

const shortcutRows = (/** @type {Language} */ language) =>
  shortcuts.shortcuts
    .map(({ action, key }) => {
      const name = shortcutNames[language][action].value;
      return `<tr><th scope="row">${name}</th><td><kbd>${keys(key.default)}</kbd></td><td>Mac: <kbd>${keys(key.mac)}</kbd></td></tr>`;
    })
    .join("");

/**
 * The help page in one language, complete without a script, which only narrows it to what is looked for.
 *
 * @param {any} metadata in that language
 * @param {any} examples
 * @param {Language} language
 * @param {(problem: unknown) => string} errorText says in that language what is wrong
 * @param {Record<string, string>} searchWords by which each function is found, beside what the page says of it
 */
export function helpPage({ functions, enums }, examples, language, errorText, searchWords) {
  const own = words[language];
  const index = functions.map(({ id, name }) => `<li><a href="#${id}">${name}</a></li>`).join("");
  const sections = functions.map((fn) =>
    section(fn, enums, examples.functions[fn.id] ?? [], language, errorText, searchWords[fn.id] ?? ""),
  );
  const block = [
    ["Driver", "From", "To", "Downside", "Upside"],
    ["Tariffs on accelerators", 2026, 2028, "-3.0%", "0.5%"],
  ].map((row) => row.map((cell) => wordIn(cell, language)));
  const content = `<p>${own.lead}</p>
<form role="search" hidden>
<label>${own.find} <input type="search" autocomplete="off" spellcheck="false"></label>
<span role="status" data-one="${own.one}" data-many="${own.many}" data-none="${own.none}"></span>
</form>
<nav aria-label="${own.index}"><ul class="index">${index}</ul></nav>
<section>
<h2 id="assumptions">${own.blockTitle}</h2>
<p>${own.block}</p>
${scrolling(own.blockTitle, given(block, own))}
</section>
${sections.join("\n")}
<section>
<h2 id="keyboard">${own.keysTitle}</h2>
<p>${own.keys}</p>
<table>${shortcutRows(language)}</table>
</section>
<p><a href="${privacyFiles[language]}">${privacyTitles[language]}</a></p>`;
  return page({ language, title: own.title, files: helpFiles, content, script: "help.js" });
}
