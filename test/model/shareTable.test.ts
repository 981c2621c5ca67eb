import { engine } from "../../src/edition";
import { shareTable } from "../../src/model/shareTable";

const table = (cells?: readonly (readonly unknown[])[], axis?: string) =>
  shareTable(engine, cells, axis, 2025);

test("knows the axis by the names of its segments", () => {
  const found = table([
    ["Cloud", 0.6],
    ["On-Premises", 0.4],
  ]);
  // Deployment Mode has On-Premise, in the singular.
  expect(found.axis.name.en).toBe("Deployment");
  expect(found.years).toEqual([2025]);
  expect(found.cells).toEqual([[0.6], [0.4]]);
});

test("knows Chinese names, and years in any order", () => {
  const found = table([
    ["区域", 2030, 2026],
    ["美洲", 0.5, 0.4],
    ["欧洲、中东与非洲", 0.2, 0.3],
    ["亚太地区", 0.3, 0.3],
  ]);
  expect(found.axis.name.en).toBe("Region");
  expect(found.years).toEqual([2026, 2030]);
  expect(found.cells[0]).toEqual([0.4, 0.5]);
  expect(found.read!.at(2028)[0]!.toNumber()).toBe(0.45);
});

test("leaves cells empty where there are no shares", () => {
  const { axis, cells, read } = table(undefined, "Modality");
  expect([axis.name.en, read]).toEqual(["Modality", null]);
  expect(cells).toEqual([[null], [null], [null], [null]]);
});

test("says what the likeliest axis has against the shares", () => {
  const shares = [
    ["Audio", 0.5],
    ["Images", 0.2],
    ["Text", 0.2],
    ["Video", 0.2],
  ];
  expect(() => table(shares)).toThrow("they sum to 1.1 and not to 1");
  expect(() => table(shares, "Type")).toThrow('"Audio" is not a segment of Type');
});
