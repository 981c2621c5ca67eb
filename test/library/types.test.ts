import { readFileSync } from "node:fs";
import * as library from "../../src/library";
import type * as declared from "../../src/library/engine";

/** The compiler holds the declared types to the sources here. */
const asDeclared: Omit<typeof declared, "openReport" | "modelWorkbook"> = library;
const make: (options?: declared.ModelOptions) => Uint8Array = (options) =>
  library.modelWorkbook(library.engine, options);
const opened: declared.Engine = library.openReport(library.report);

test("the declarations name what the library exports, and nothing else", () => {
  const text = readFileSync("src/library/engine.d.ts", "utf8");
  const names = [...text.matchAll(/^export (?:const|function) (\w+)/gm)].map(([, name]) => name);
  expect(names.sort()).toEqual(Object.keys(asDeclared).sort());
});

test("makes a workbook, which is a zip archive", () => {
  expect([...make({ language: "zh-TW" }).slice(0, 2)]).toEqual([0x50, 0x4b]);
});

test("an opened report answers as the library's own engine", () => {
  // The worked value of the functions' contract.
  expect(opened.market("headline").value(2030)).toBeCloseTo(27.7284824672611, 13);
});
