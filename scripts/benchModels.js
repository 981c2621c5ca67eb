// The modelling functions' part of the bench, beside the same computation in NumPy where python3 has it.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { invocation } from "./invocation.js";

const block = [
  ["Driver", "From", "To", "Low", "Mode", "High"],
  ...Array.from({ length: 10 }, (_, i) => [`Driver ${i}`, 2026 + (i % 4), 2030, -0.02 - i / 1000, 0, 0.02]),
];
const years = [Array.from({ length: 8 }, (_, i) => 2025 + i)];
const offering = [
  ["Services", 0.4],
  ["Software", 0.6],
];
const clouds = [
  ["Cloud", 0.7],
  ["On-Premises", 0.3],
];
const weights = [
  [1, 1],
  [3, 1],
];
const estimates = [
  ["Source", "Start year", "Start value", "End year", "End value"],
  ["A", 2024, 6, 2030, 36],
  ["B", 2025, 9, 2033, 80],
];
const simulation = (/** @type {number} */ trials) => [years, block, "Low", "Mode", "High", trials];

/** Name, arguments, and how often it is timed. @type {[string, unknown[], number][]} */
const calls = [
  ["SPLIT", ["Offering", years, offering], 50],
  ["CROSSTAB", ["Offering", "Deployment", 2030, offering, clouds, weights], 50],
  ["BRIDGE", [2032, block, "Low"], 50],
  ["TORNADO", [2032, block, "Low", "High"], 20],
  ["SIMULATE", simulation(100_000), 7],
  ["SIMULATE", simulation(1_000_000), 1],
  ["BAND", [years, 0.1], 50],
  ["SATURATE", [years, 100], 50],
  ["PHASE", [2029, "months"], 50],
  ["FISCAL", [years, 4], 50],
  ["TRIANGULATE", [estimates, years], 50],
];

// The same draws, products and percentiles; the same 96 months as one system of equations; 50 rounds of fitting.
const numpy = `
import json, time
import numpy as np
def timed(work, times):
    spent = []
    for _ in range(times):
        start = time.perf_counter(); work(); spent.append((time.perf_counter() - start) * 1e3)
    return sorted(spent)[times // 2]
rng = np.random.default_rng(1)
def simulate(n):
    factor = np.ones(n)
    draws = []
    for i in range(10):
        u = (rng.permutation(n) + rng.random(n)) / n
        low, high = -0.02 - i / 1000, 0.02
        b = -low / (high - low)
        w = high - low
        draws.append(np.where(u < b, low + w * np.sqrt(u * b), high - w * np.sqrt((1 - u) * (1 - b))))
    for year in range(2026, 2033):
        factor *= 1 + sum(d for i, d in enumerate(draws) if 2026 + i % 4 <= year <= 2030) / 1.2
        factor.mean(); np.quantile(factor, [0.05, 0.25, 0.5, 0.75, 0.95])
def months():
    p = 1.017 ** np.arange(96); d = np.diff(np.diag(1 / p), axis=0); a = np.kron(np.eye(8), np.ones(12))
    system = np.block([[d.T @ d, a.T], [a, np.zeros((8, 8))]])
    np.linalg.solve(system, np.concatenate([np.zeros(96), np.arange(10.0, 18.0)]))
def fit():
    x = np.array([[1.0, 1.0], [3.0, 1.0]])
    for _ in range(50):
        x *= (np.array([0.4, 0.6]) / x.sum(1))[:, None]; x *= np.array([0.7, 0.3]) / x.sum(0)
print(json.dumps({"SIMULATE 100000": timed(lambda: simulate(100000), 5), "SIMULATE 1000000": timed(lambda: simulate(1000000), 1),
  "PHASE": timed(months, 20), "CROSSTAB": timed(fit, 20)}))`;

/** Times every modelling function. @param {Map<string, Function>} functions as functions.js registers them */
export async function benchModels(functions) {
  const python = spawnSync("python3", ["-c", numpy], { encoding: "utf8" });
  const beside = python.status === 0 ? JSON.parse(python.stdout) : {};
  const metadata = JSON.parse(readFileSync("dist/functions.json", "utf8"));
  const rows = [];
  for (const [name, given, times] of calls) {
    const label = name === "SIMULATE" ? `${name} ${given[5]}` : name;
    // As Excel calls: null for what the formula leaves out, and the invocation last.
    const { parameters } = metadata.functions.find(({ id }) => id === name);
    const args = [...parameters.map((_, index) => given[index] ?? null), invocation];
    const call = functions.get(name);
    const started = performance.now();
    await call(...args);
    const first = performance.now() - started;
    // Whatever keeps others waiting shows as a gap between two beats.
    let [gap, last] = [0, performance.now()];
    const beat = setInterval(() => {
      gap = Math.max(gap, performance.now() - last);
      last = performance.now();
    }, 1);
    const spent = [];
    for (let i = 0; i < times; i++) {
      const start = performance.now();
      await call(...args);
      spent.push(performance.now() - start);
      await new Promise((resolve) => setTimeout(resolve));
    }
    await new Promise((resolve) => setTimeout(resolve, 5));
    clearInterval(beat);
    const round = (/** @type {number | undefined} */ value) =>
      value === undefined ? "" : Number(value.toPrecision(3));
    rows.push({
      function: label,
      "first, ms": round(first),
      "median, ms": round(spent.sort((a, b) => a - b)[times >> 1]),
      "NumPy, ms": round(beside[label]),
      "longest wait of others, ms": name === "SIMULATE" ? round(gap) : "",
    });
  }
  console.table(rows);
}
