import { loadFunctions } from "./runtime";

const functions = loadFunctions();

/** As Microsoft's runtime makes it: its members are accessors of the class, not its own. */
class Invocation {
  onCanceled: (() => void) | undefined;
  get functionName() {
    return "FORECAST";
  }
}

const block = [
  ["Driver", "From", "To", "Low", "Mode", "High"],
  ["A", 2026, 2030, -0.03, 0, 0.01],
];

// Excel keeps an add-in's metadata for up to a day: the invocation comes behind as many arguments as it knew of then.
test.each<[string, unknown[]]>([
  ["FORECAST", [[[2030]]]],
  ["FORECAST", [[[2030]], "smooth"]],
  ["FORECAST", [[[2030]], null, null, null]],
  ["CAGR", []],
  ["AXES", []],
  ["ABOUT", [null]],
  ["SERIES", [2025, 2027, null, null, null]],
  ["SIMULATE", [[[2030]], block, "Low", "Mode", "High", 100]],
  ["SIMULATE", [[[2030]], block, "Low", "Mode", "High", 100, 1, null, null]],
])("an invocation object behind the arguments of %s is none of them: %j", async (name, args) => {
  const call = functions.get(name)!;
  expect(await call(...args, new Invocation())).toEqual(await call(...args));
});

test("a long simulation hears that its cell waits no longer", async () => {
  const invocation = new Invocation();
  const result = functions.get("SIMULATE")!(
    [[2032]],
    block,
    "Low",
    "Mode",
    "High",
    1e6,
    1,
    null,
    null,
    invocation,
  );
  expect(result).toBeInstanceOf(Promise);
  invocation.onCanceled!();
  expect(await result).toMatchObject({ code: "#N/A", message: expect.stringContaining("Stopped") });
});
