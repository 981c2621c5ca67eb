import vm from "node:vm";
import { pack } from "../../scripts/pack.js";
import { report } from "../../src/reports/llm-2026/report";

test("the report packed by language is the report", () => {
  const unpacked: unknown = JSON.parse(vm.runInNewContext(`${pack(report)}\nJSON.stringify(report)`));
  expect(unpacked).toEqual(JSON.parse(JSON.stringify(report)));
});
