import { describeProblem } from "../../../src/engine/errors/describeProblem";
import { english } from "../../../src/engine/errors/english";
import { problem } from "../../../src/engine/errors/problem";
import { shown } from "../../../src/engine/errors/shown";

test.each<[unknown, string]>([
  ["Regoin", '"Regoin"'],
  ["2030", '"2030"'],
  [2030.5, "2030.5"],
  [true, "TRUE"],
  [10n, "10"],
  [null, "an empty cell"],
  [undefined, "an empty cell"],
  [[[1, 2]], "a range"],
  [{}, "a value of another kind"],
])("the bad value %p is shown as %s", (value, words) => {
  const said = describeProblem(problem("search.nothing", { input: shown(value) }), english);
  expect(said).toBe(`No finding and no name matches ${words}.`);
});
