import { engine, report } from "../../../src/edition";
import { languages } from "../../../src/engine/arguments/language";
import { queryWordsOf, wordsOf } from "../../../src/engine/findings/searchWords";
import { thrown } from "../thrown";

const find = (text: unknown, limit: unknown = null) => engine.search(text, "en", limit, false);
const ids = (text: string, limit?: number) => find(text, limit).map(([id]) => String(id));

describe("a search", () => {
  test("finds every finding by its own words, first or next to it, in every language", () => {
    for (const { id, text } of report.findings) {
      for (const language of languages) expect(ids(text[language], 3)).toContain(id);
    }
  });

  test("finds axes and segments by name", () => {
    expect(ids("Consulting")[0]).toBe("Offering > Services > Consulting");
    expect(ids("代码生成")[0]).toBe("Application > Code Generation");
    expect(ids("程式碼生成")[0]).toBe("Application > Code Generation");
  });

  test.each([
    ["tarifs", "tariffs"],
    ["tarriffs", "tariffs"],
    ["latancy", "latency"],
    ["acelerators", "accelerators"],
    ["multilingal", "multilingual"],
  ])("forgives %s for %s", (typed, meant) => expect(ids(typed)).toEqual(ids(meant)));

  test("takes the beginning of a word, and one Chinese character", () => {
    expect(ids("compl").length).toBeGreaterThan(3);
    expect(ids("稅").length).toBeGreaterThan(3);
  });

  test("gives ten rows, or as many as are wanted, in the language asked for", () => {
    expect(find("model")).toHaveLength(10);
    expect(find("model", 3)).toHaveLength(3);
    expect(engine.search("tariffs", "zh-TW", 1, true)).toEqual([
      ["編號", "主題", "重點"],
      [expect.stringMatching(/^tariffs-/), "關稅", expect.stringMatching(/關稅/)],
    ]);
  });

  test("gives ids that can be cited", () => {
    for (const id of [...ids("cloud", 50), ...ids("tariffs", 50)])
      expect(engine.source(id, "en")).toContain("paragraph");
  });

  test("without a match says so", () => {
    expect(thrown(() => find("unicorn"))).toMatchObject({
      kind: "unavailable",
      message: expect.stringContaining("unicorn"),
    });
    expect(thrown(() => find("🙂"))).toMatchObject({ kind: "unavailable" });
  });

  test.each(["", null, "  ", {}])("needs a text: %p", (text) =>
    expect(thrown(() => find(text))).toMatchObject({ kind: "value" }),
  );
  test.each([0, -1, 2.5, "three", NaN])("needs a limit that is one: %p", (limit) =>
    expect(thrown(() => find("cloud", limit))).toMatchObject({ kind: "value" }),
  );
});

test("words: Chinese in pairs and single characters, plurals without their s", () => {
  expect(wordsOf("GPUs: 关税，政策")).toEqual(["gpu", "关税", "关", "税", "政策", "政", "策"]);
  expect(queryWordsOf("GPU关税政策")).toEqual(["gpu", "关税", "税政", "政策"]);
  expect(wordsOf("less access buses")).toEqual(["less", "access", "buse"]);
});
