import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import english from "../../../src/taskpane/locales/en";
import first from "../../../src/taskpane/locales/enFirst";
import simplified from "../../../src/taskpane/locales/zh-CN";
import traditional from "../../../src/taskpane/locales/zh-TW";

const all: Record<string, Record<string, string>> = {
  en: english,
  "zh-CN": simplified,
  "zh-TW": traditional,
};
const ids = Object.keys(english);
const sources = readdirSync("src/taskpane", { recursive: true, encoding: "utf8" })
  .filter((file) => /\.tsx?$/.test(file) && !file.startsWith("locales"))
  .map((file) => readFileSync(path.join("src/taskpane", file), "utf8"))
  .join("\n");

/** Ids in quotes, and the patterns of ids that are put together, such as `status.${status}`. */
const quoted = new Set([...sources.matchAll(/"([\w.-]+)"/g)].map(([, id]) => id!));
const patternsIn = (text: string) =>
  [...text.matchAll(/`([\w.-]*\$\{[^`]*)`/g)]
    .map(([, template]) => template!.replace(/\$\{[^}]*\}/g, "\0"))
    .filter((template) => /^[\w.\0-]+$/.test(template))
    .map((template) => new RegExp(`^${template.replaceAll(".", "\\.").replaceAll("\0", "[\\w-]+")}$`));
const patterns = patternsIn(sources);

/** The names between braces; a plural's own branches hold theirs, too. */
const placeholders = (message: string) =>
  [...new Set([...message.matchAll(/\{(\w+)(?=[},])/g)].map(([, name]) => name!))].sort();

describe("the pane's messages", () => {
  test.each(["zh-CN", "zh-TW"])("%s has every message, and no other", (language) => {
    expect(Object.keys(all[language]!).sort()).toEqual([...ids].sort());
  });

  test.each(Object.keys(all))("%s leaves none empty, and fills in what English fills in", (language) => {
    const wrong = ids.filter((id) => {
      const message = all[language]![id]!;
      return (
        message.trim() === "" ||
        String(placeholders(message)) !== String(placeholders(english[id as "insert"]))
      );
    });
    expect(wrong).toEqual([]);
  });

  test.each(["zh-CN", "zh-TW"])("%s is in Chinese", (language) => {
    // What is a sign or a placeholder only, or the same word everywhere, may be the same.
    const same = ids.filter(
      (id) =>
        all[language]![id] === english[id as "insert"] &&
        /[a-z]{3}/i.test(english[id as "insert"].replace(/\{.*\}/, "")),
    );
    expect(same).toEqual([]);
  });

  test("the two Chinese scripts are not mixed", () => {
    // Characters that one script writes differently from the other, common in an interface.
    const simplifiedOnly =
      /[这们个为时来过对应还没关闭选择单据户计开页设图请输该写读组编辑复级围资报数处显错误]/;
    const traditionalOnly =
      /[這們個為時來過對應還沒關閉選擇單據戶計開頁設圖請輸該寫讀組編輯複級圍資報數處顯錯誤]/;
    const mixed = [
      ...Object.values(traditional).filter((message) => simplifiedOnly.test(message)),
      ...Object.values(simplified).filter((message) => traditionalOnly.test(message)),
    ];
    expect(mixed).toEqual([]);
  });

  test("amounts get their unit from one place; only the note about cells, and what is a cell's, names one", () => {
    // The functions' errors, which stand in cells, are not among these messages.
    for (const language of ["zh-CN", "zh-TW"])
      expect(ids.filter((id) => /[亿億]美元/.test(all[language]![id]!))).toEqual(["unit.note", "why.unit"]);
  });

  test("every message is used", () => {
    const unused = ids.filter((id) => !quoted.has(id) && !patterns.some((pattern) => pattern.test(id)));
    expect(unused).toEqual([]);
  });

  test("what comes with the pane's first file says nothing that is fetched later", () => {
    // Every file that index.tsx leads to by imports that do not wait.
    const reached = new Set<string>();
    const reach = (file: string) => {
      if (reached.has(file) || file.includes("locales")) return;
      reached.add(file);
      const text = readFileSync(file, "utf8");
      for (const [, target] of text.matchAll(/^import (?!type)[^;]*?from "(\.[^"]+)";$/gm)) {
        const base = path.join(path.dirname(file), target!);
        const found = [base, `${base}.ts`, `${base}.tsx`].find((f) => existsSync(f) && /\.tsx?$/.test(f));
        if (found) reach(found);
      }
    };
    reach("src/taskpane/index.tsx");
    const text = [...reached].map((file) => readFileSync(file, "utf8")).join("\n");
    expect(reached.size).toBeGreaterThan(50);
    const prefixed = patternsIn(text).filter(({ source }) => /^\^\w/.test(source));
    const said = (id: string) =>
      (id.includes(".") && text.includes(`"${id}"`)) ||
      text.includes(`t("${id}"`) ||
      text.includes(`: "${id}"`) ||
      prefixed.some((one) => one.test(id));
    expect(ids.filter((id) => !(id in first) && said(id))).toEqual([]);
  });

  test("no file says again what another says", () => {
    const files = readdirSync("src/taskpane/locales/en");
    const keys = files.flatMap((file) =>
      Object.keys(JSON.parse(readFileSync(`src/taskpane/locales/en/${file}`, "utf8")) as object),
    );
    expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([]);
  });
});
