import { insertionKinds, insertions } from "../../../src/workbook/insertions/registry";

// What 0.1.0 writes into workbooks: a kind that is renamed is no longer found there.
test.each([
  "Forecast",
  "Segments",
  "CrossTab",
  "Assumptions",
  "Scenarios",
  "Bridge",
  "Tornado",
  "Simulation",
  "Band",
  "Saturation",
  "Phasing",
  "Fiscal",
  "Triangulation",
  "Checks",
  "Audit",
  "About",
  "Data",
  "Workings",
])("%s keeps its name", (kind) => expect(insertionKinds).toContain(kind));

test.each(insertionKinds)("%s is fetched when it is wanted", async (kind) => {
  expect(await insertions[kind].load()).toEqual(expect.objectContaining({ build: expect.any(Function) }));
});

test.each(["zh-CN", "zh-TW"] as const)(
  "every label is in Chinese, %s, and none stands for two",
  (language) => {
    const labels = insertionKinds.map((kind) => insertions[kind].label[language]);
    expect(labels.filter((label) => !/^[\p{Script=Han}（）]+$/u.test(label))).toEqual([]);
    expect(new Set(labels).size).toBe(labels.length);
  },
);
