import { describeRemoval } from "../../src/workbook/inserted/describeRemoval";
import { findInserted } from "../../src/workbook/inserted/findInserted";
import { refresh } from "../../src/workbook/inserted/refresh";
import { insert } from "../../src/workbook/insert";
import { findShares } from "../../src/workbook/inserted/findShares";
import type { Cell } from "../../src/workbook/shares/shareCells";
import { cellName } from "../../src/workbook/sheet/area";
import { openWorkbook, type TestWorkbook } from "./support/workbook";

// Shares are entered once, and what rests on them follows. Numbers are worked out by hand.

let book: TestWorkbook;
beforeAll(async () => void (book = await openWorkbook()));
afterAll(() => book.close());

const here = { place: { at: "selection" } } as const;
const deployment = { axis: "Deployment", level: "top" } as const;
/** 40% in 2026 and 60% in 2030: half-way, in 2028, it is 50%. */
const drifting = [
  { year: 2026, of: { Cloud: 0.4, "On-Premises": 0.6 } },
  { year: 2030, of: { Cloud: 0.6, "On-Premises": 0.4 } },
];
const region = { axis: "Region", level: "top" } as const;
const thirds = {
  year: 2026,
  of: { Americas: 0.5, "Europe, Middle East & Africa": 0.3, "Asia-Pacific": 0.2 },
};

const sheets = () =>
  book.run(async (context) => {
    context.workbook.worksheets.load("items/name");
    await context.sync();
    return context.workbook.worksheets.items.map(({ name }) => name);
  });
const values = (sheet: string) =>
  book.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getUsedRange();
    range.load("values");
    await context.sync();
    return range.values as unknown[][];
  });
/** The cells on the right of the one with a text. */
async function beside(sheet: string, text: string, count: number): Promise<unknown[]> {
  for (const row of await values(sheet)) {
    const at = row.indexOf(text);
    if (at >= 0) return row.slice(at + 1, at + 1 + count);
  }
  throw new Error(`no ${text}`);
}
const store = async (axis: string) => (await findShares()).find((one) => one.axis === axis)!;
const enter = ({ row, column }: Cell, value: unknown) =>
  book.enter(`Shares!${cellName(row, column)}`, [[value]]);
const segments = (shares: typeof drifting, target = {}) =>
  insert("Segments", { ...deployment, shares, years: [2026, 2028] }, { ...here, ...target });

test("where cells are in the way nothing is written, and no sheet for shares", async () => {
  await book.sheet("Taken");
  await book.enter("Taken!C5", [["mine"]]);
  expect(await segments(drifting)).toMatchObject({ status: "occupied" });
  await book.sheet("Merged", "A1");
  await book.run((context) => context.workbook.worksheets.getItem("Merged").getRange("A6:B16").merge());
  expect(await segments(drifting)).toMatchObject({ status: "occupied", obstacles: [{ kind: "merged" }] });
  expect(await sheets()).not.toContain("Shares");
  expect(await findInserted()).toEqual([]);
});

test("a segment table brings the share table of its axis, and shows what it holds", async () => {
  await book.sheet("Table");
  expect(await segments(drifting)).toMatchObject({
    status: "inserted",
    shares: [expect.stringMatching(/^Shares!A1:/)],
  });
  expect((await findInserted()).map(({ kind }) => kind).sort()).toEqual(["Segments", "Shares"]);
  expect(await beside("Table", "Segment", 4)).toEqual([2026, 2030, 2026, 2028]);
  expect(await beside("Table", "Cloud", 2)).toEqual([0.4, 0.6]);
  expect(await beside("Shares", "Check", 2)).toEqual(["OK", "OK"]);
});

test("a cross-tab takes the same one, with the shares of its own year", async () => {
  await book.sheet("Cross");
  const wanted = {
    row: { ...deployment, shares: [] },
    column: { ...region, shares: [thirds] },
    year: 2028,
  };
  expect(await insert("CrossTab", wanted, here)).toMatchObject({ status: "inserted" });
  expect((await findShares()).map(({ axis }) => axis)).toEqual(["Deployment", "Region"]);
  expect(await beside("Cross", "Cloud", 1)).toEqual([expect.closeTo(0.5, 12)]);
  expect(await beside("Cross", "Americas", 1)).toEqual([0.5]);
});

test("a changed year of the cross-tab changes its margins", async () => {
  const rows = await values("Cross");
  const year = rows.findIndex(([label]) => label === "Year");
  for (const [when, share] of [
    [2027, 0.45],
    [2026, 0.4],
    [2024, 0.4],
    [2030, 0.6],
    [2032, 0.6],
  ] as const) {
    await book.enter(`Cross!B${year + 1}`, [[when]]);
    expect(await beside("Cross", "Cloud", 1)).toEqual([expect.closeTo(share, 12)]);
  }
  await book.enter(`Cross!B${year + 1}`, [[2028]]);
});

test("changed shares change both; without a second year they hold for all", async () => {
  const { segments: held, years } = await store("Deployment");
  const [cloud, premises] = ["Cloud", "On-Premises"].map((key) => held.find((one) => one.key === key)!);
  await enter(cloud!.shares[0], 0.2);
  await enter(premises!.shares[0], 0.8);
  expect(await beside("Table", "Cloud", 2)).toEqual([0.2, 0.6]);
  // Half-way from 20% to 60%.
  expect(await beside("Cross", "Cloud", 1)).toEqual([expect.closeTo(0.4, 12)]);
  for (const cell of [years[1], cloud!.shares[1], premises!.shares[1]]) await enter(cell, "");
  expect(await beside("Table", "Segment", 2)).toEqual([2026, "–"]);
  expect(await beside("Table", "Check", 2)).toEqual(["OK", ""]);
  expect(await beside("Cross", "Cloud", 1)).toEqual([expect.closeTo(0.2, 12)]);
});

test("what is missing or wrong in a share table is said there", async () => {
  const { segments: held, years, totals } = await store("Deployment");
  const message = async () => (await values("Shares"))[totals[0].row + 2]![0];
  expect(await message()).toBe("");
  await enter(years[1], 2026);
  expect(await message()).toBe("Wrong: both years are the same");
  await enter(years[1], 2030);
  expect(await message()).toBe("Open: enter shares");
  await enter(years[1], "");
  await enter(held[0]!.shares[1], 0.5);
  expect(await message()).toBe("Open: enter the second year");
  expect(await beside("Shares", "Check", 2)).toEqual(["OK", "Open"]);
  await enter(held[0]!.shares[1], "");
});

test("other shares are asked about, kept or changed for all tables", async () => {
  const given = [{ year: 2026, of: { Cloud: 0.7, "On-Premises": 0.3 } }];
  await book.sheet("Second");
  const asked = await segments(given);
  expect(asked).toMatchObject({ status: "differing", tables: [{ axis: "Deployment" }] });
  expect((await values("Second")).flat().join("")).toBe("");
  expect(await segments(given, { shares: "keep" })).toMatchObject({ status: "inserted" });
  expect(await beside("Second", "Cloud", 2)).toEqual([0.2, ""]);
  await book.sheet("Third");
  expect(await segments(given, { shares: "change" })).toMatchObject({ status: "inserted" });
  for (const sheet of ["Table", "Second", "Third"]) {
    expect(await beside(sheet, "Cloud", 2)).toEqual([0.7, ""]);
  }
  // The same once more is nothing to ask about.
  await book.sheet("Fourth");
  expect(await segments(given)).toMatchObject({ status: "inserted" });
  expect(await findShares()).toHaveLength(2);
});

test("an empty share table is filled by what is given", async () => {
  const modality = { axis: "Modality", level: "top" } as const;
  const years = [2026];
  await book.sheet("Empty");
  await insert("Segments", { ...modality, shares: [{ year: 2026, of: {} }], years }, here);
  const { segments: held } = await store("Modality");
  expect(held.every(({ shares }) => shares.every(({ value }) => value === ""))).toBe(true);
  const of = Object.fromEntries(held.map(({ key }, i) => [key, i === 0 ? 1 : 0]));
  await book.sheet("Filled");
  await insert("Segments", { ...modality, shares: [{ year: 2027, of }], years }, here);
  expect((await store("Modality")).years.map(({ value }) => value)).toEqual([2027, ""]);
  expect(await beside("Empty", held[0]!.key, 1)).toEqual([1]);
});

test("what takes its shares from a share table is named before that is removed", async () => {
  const name = (await store("Region")).name;
  expect((await describeRemoval(name, "en")).users).toEqual(["Deployment × Region 2028"]);
  expect((await describeRemoval("LLM_Shares_1", "en")).users).toHaveLength(5);
});

test("a table whose share table is gone is put right once there is one again", async () => {
  await book.run((context) => context.workbook.worksheets.getItem("Shares").delete());
  await expect(refresh("LLM_Segments_1")).rejects.toMatchObject({ kind: "gone" });
  await book.sheet("Anew");
  await segments([{ year: 2026, of: { Cloud: 0.9, "On-Premises": 0.1 } }]);
  expect(await refresh("LLM_Segments_1")).toBeGreaterThan(1);
  expect(await beside("Table", "Cloud", 1)).toEqual([0.9]);
  expect(await refresh("LLM_Segments_1")).toBe(0);
});
