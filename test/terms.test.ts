import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";

interface Term {
  readonly thing: string;
  readonly "zh-CN": readonly string[];
  readonly "zh-TW": readonly string[];
  /** What else it was called, or might be. The scripts spell it differently: one list does for both. */
  readonly never: readonly RegExp[];
}

/** One term a thing. 细分维度 and 區隔維度 are the axes along which a market is segmented. */
const terms: readonly Term[] = [
  {
    thing: "segment, sub-segment",
    "zh-CN": ["细分市场", "子细分市场"],
    "zh-TW": ["市場區隔", "子區隔"],
    never: [/细分(?!市场|维度)/, /細分/, /(?<!市場|子)區隔(?!維度)/, /区隔/],
  },
];

/** Where the product speaks. The report's findings are prose about the market, and keep their own wording. */
const places = ["src", "workbench", "scripts", "manifest.xml"];
const silent = /^src[\\/]reports[\\/]/;

const files = places
  .flatMap((place) =>
    /\.\w+$/.test(place)
      ? [place]
      : readdirSync(place, { recursive: true, encoding: "utf8" }).map((file) => path.join(place, file)),
  )
  .filter((file) => /\.(tsx?|js|json|html|xml)$/.test(file) && !silent.test(file));

const lines = files.flatMap((file) =>
  readFileSync(file, "utf8")
    .split("\n")
    .map((text, index) => ({ at: `${file}:${index + 1}`, text }))
    .filter(({ text }) => /\p{Script=Han}/u.test(text)),
);

test("every place where Chinese is written is looked at", () => {
  for (const file of [
    "src/taskpane/locales/zh-TW/segments.json",
    "src/functions/functions.zh-CN.json",
    "src/functions/examples.json",
    "src/engine/segments/segmentTable.ts",
    "src/commands/shortcuts.zh-CN.json",
    "scripts/help.js",
    "manifest.xml",
  ]) {
    expect(lines.some(({ at }) => at.startsWith(`${path.normalize(file)}:`))).toBe(true);
  }
});

describe.each(terms)("$thing", ({ never, "zh-CN": simplified, "zh-TW": traditional }) => {
  test("has its term in both scripts", () => {
    for (const term of [...simplified, ...traditional]) {
      expect({ term, used: lines.some(({ text }) => text.includes(term)) }).toEqual({ term, used: true });
      for (const pattern of never) expect(term).not.toMatch(pattern);
    }
  });

  test("is called nothing else", () => {
    expect(lines.filter(({ text }) => never.some((pattern) => pattern.test(text)))).toEqual([]);
  });
});
