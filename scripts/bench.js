// `npm run bench`: speed as ratios within this one run, and sizes. Machines differ; ratios hardly do.
import { readFileSync } from "node:fs";
import vm from "node:vm";
import { gzipSync } from "node:zlib";
import { Bench } from "tinybench";
import { benchFiles } from "./benchFiles.js";
import { benchModels } from "./benchModels.js";
import { benchPane } from "./benchPane.js";
import { benchSheet } from "./benchSheet.js";
import { build } from "./build.js";
import { invocation } from "./invocation.js";
import { templateFunction } from "./templateFunction.js";

await build();
const bundle = readFileSync("dist/functions.js", "utf8");

/** @type {Map<string, Function>} */
const functions = new Map();
class CellError extends Error {}
Object.assign(globalThis, {
  CustomFunctions: {
    associate: (/** @type {string} */ id, /** @type {Function} */ fn) => functions.set(id, fn),
    Error: CellError,
    ErrorCode: { invalidValue: "#VALUE!", notAvailable: "#N/A" },
  },
});
// In this context: a context of its own would make every look at a global slow, as no page does.
const script = new vm.Script(bundle);
script.runInThisContext();
const forecast = functions.get("FORECAST");

// The same arithmetic in plain doubles: the published path is geometric between the printed anchors.
const plain = (/** @type {number} */ year) =>
  year <= 2026 ? 10.18 * (12.12 / 10.18) ** (year - 2025) : 12.12 * (41.44 / 12.12) ** ((year - 2026) / 6);

const many = Array.from({ length: 100_000 }, (_, i) => [2025 + (i % 8)]);
const scenario = [
  ["Driver", "From", "To", "Down", "Base"],
  ...Array.from({ length: 10 }, (_, i) => [`Driver ${i}`, 2026, 2030, -0.01 - i / 1000, 0]),
];
let year = 2025;
const next = () => (year = year === 2032 ? 2025 : year + 1);

// A single call is shorter than the clock can tell: a thousand are timed together, and their results kept.
const calls = 1000;
let sum = 0;
const thousand = (/** @type {() => number[][]} */ call) => () => {
  for (let i = 0; i < calls; i++) sum += call()[0][0];
};

const templateTask = "1,000 scalars, ADD of Microsoft's template";
const bench = new Bench({ time: 400, warmupTime: 200 })
  .add(
    "1,000 scalars, plain doubles",
    thousand(() => [[plain(next())]]),
  )
  .add(
    "1,000 scalars, FORECAST",
    thousand(() => forecast([[next()]], null, null, null, invocation)),
  )
  .add("100,000 years, plain loop", () => many.map((row) => row.map(plain)))
  .add("100,000 years, FORECAST", () => forecast(many, null, null, null, invocation))
  .add(
    "1,000 with a ten-driver block, FORECAST",
    thousand(() => forecast([[next()]], null, scenario, "Down", invocation)),
  )
  .add("registration of functions.js", () => script.runInThisContext());
const template = templateFunction(process.env.TEMPLATE_FUNCTIONS);
if (template) {
  bench.add(
    templateTask,
    thousand(() => [[template(next(), 1, invocation)]]),
  );
}
await bench.run();
if (!Number.isFinite(sum)) throw new Error("A call of the bench gave no number.");

const microseconds = (/** @type {string} */ name) => bench.getTask(name).result.latency.p50 * 1000;
const ratio = (/** @type {string} */ a, /** @type {string} */ b) => microseconds(a) / microseconds(b);
const gzipped = (/** @type {string} */ file) =>
  gzipSync(readFileSync(`dist/${file}`), { level: 9 }).length / 1000;

console.table(
  bench.tasks.map(({ name }) => ({ task: name, "median µs": Number(microseconds(name).toPrecision(3)) })),
);
console.table(
  [
    {
      measure: "scalar FORECAST ÷ plain doubles",
      value: ratio("1,000 scalars, FORECAST", "1,000 scalars, plain doubles"),
      aim: "≤ 5",
    },
    {
      measure: "a scalar FORECAST, ns",
      value: (microseconds("1,000 scalars, FORECAST") / calls) * 1000,
      aim: template
        ? `ADD of Microsoft's template: ${((microseconds(templateTask) / calls) * 1000).toPrecision(3)}`
        : "",
    },
    {
      measure: "100,000 years FORECAST ÷ plain loop",
      value: ratio("100,000 years, FORECAST", "100,000 years, plain loop"),
      aim: "≤ 2",
    },
    {
      measure: "a call with a ten-driver block, µs",
      value: microseconds("1,000 with a ten-driver block, FORECAST") / calls,
      aim: "< 20",
    },
    { measure: "registration, ms", value: microseconds("registration of functions.js") / 1000, aim: "" },
    { measure: "functions.js, KB gzipped", value: gzipped("functions.js"), aim: "≤ 60" },
    { measure: "taskpane.js, KB gzipped", value: gzipped("taskpane.js"), aim: "" },
  ].map((row) => ({ ...row, value: Number(row.value.toPrecision(3)) })),
);
await benchFiles();
await benchModels(functions);
await benchPane();
await benchSheet();
