import vm from "node:vm";
import { pack } from "../../scripts/pack.js";
import { report } from "../../src/data/report";

test("the report packed by language is the report", () => {
  const unpacked: unknown = JSON.parse(vm.runInNewContext(`${pack(report)}\nJSON.stringify(report)`));
  expect(unpacked).toEqual(JSON.parse(JSON.stringify(report)));
});
