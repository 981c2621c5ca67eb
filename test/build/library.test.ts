import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { readCells } from "../../scripts/readXlsx.js";

const folder = mkdtempSync(path.join(tmpdir(), "library-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const write = (name: string, content: string | Buffer) => {
  const file = path.join(folder, name);
  writeFileSync(file, content);
  return file;
};

describe("docs/engine.md", () => {
  const examples = [...readFileSync("docs/engine.md", "utf8").matchAll(/```js\n([^]*?)```/g)].map(
    ([, code]) => code!,
  );

  test.each(examples.map((code, i) => [i + 1, code]))("example %i gives what it says", (i, code) => {
    const library = path.resolve("dist/engine.mjs").replaceAll("\\", "/");
    const said = [...(code as string).matchAll(/^(.+); \/\/ => (.+)$/gm)];
    expect(said.length).toBeGreaterThan(0);
    const program = (code as string)
      .replace("./dist/engine.mjs", `file://${library}`)
      .replace(/^(.+); \/\/ => .+$/gm, "console.log(JSON.stringify($1));");
    const file = write(`example${String(i)}.mjs`, program);
    const told = execFileSync("node", [file], { encoding: "utf8", cwd: folder });
    expect(told.trim().split("\n")).toEqual(said.map(([, , value]) => JSON.stringify(JSON.parse(value!))));
  });
});

describe("npm run model", () => {
  const run = (...options: string[]) => {
    const { status, stderr, stdout } = spawnSync("node", ["scripts/model.js", ...options], {
      encoding: "utf8",
    });
    return { status, told: (stderr + stdout).trim() };
  };
  const out = path.join(folder, "market.xlsx");
  const block = write("block.csv", "Driver,From,To,Low,High\nTariffs,2026,2028,-3%,0.5%\n");
  const shares = write("shares.csv", ";2026;2030\nServices;40%;45%\nSoftware;60%;55%\n");

  test("writes a workbook from a block and shares", () => {
    const made = run(
      "--out",
      out,
      "--language",
      "zh-CN",
      "--assumptions",
      block,
      "--shares",
      shares,
      "--scenario",
      "High",
    );
    expect(made.told).toMatch(/market\.xlsx \(\d+ KB\)$/);
    expect(made.status).toBe(0);
    const cells = readCells(readFileSync(out));
    expect([...cells.keys()]).toEqual(["关于", "输入", "假设", "预测", "细分市场", "检查", "图表"]);
    expect([...cells.get("假设")!.values()].map(({ value }) => value)).toContain(-0.03);
  });

  test.each<[string[], RegExp]>([
    [[], /^--out is missing/],
    [["--out", "market.csv"], /\.xlsx file is accepted/],
    [["--out", out, "--language", "fr"], /en, zh-CN and zh-TW are accepted/],
    [["--out", out, "--nothing"], /nothing/],
    [["--out", out, "--assumptions", path.join(folder, "none.csv")], /none\.csv cannot be read/],
    [["--out", out, "--assumptions", write("empty.csv", "\n")], /empty\.csv: the file is empty/],
    [
      ["--out", out, "--assumptions", write("text.csv", "Driver,From,To,Low\nTariffs,2026,2028,low\n")],
      /text\.csv: Assumptions, row 2, column 4: "low" is not a number/,
    ],
    [["--out", out, "--assumptions", write("latin.csv", Buffer.from([0x44, 0xff, 0xfe, 0x41]))], /not UTF-8/],
    [["--out", out, "--assumptions", write("book.csv", "PK\u0003\u0004")], /is a workbook/],
    [
      ["--out", out, "--assumptions", block, "--scenario", "Middle"],
      /--scenario: "Middle" is not a scenario/,
    ],
    [
      ["--out", out, "--shares", write("sum.csv", "Services,0.4\nSoftware,0.7\n")],
      /sum\.csv: Shares: they sum to 1\.1/,
    ],
    [["--out", out, "--method", "linear"], /--method: "linear" is not a method/],
    [["--out", out, "--volatility", "wide"], /a number from 0 to 1, or a percentage, is accepted/],
    [["--out", path.join(folder, "no", "where.xlsx")], /cannot be written/],
  ])("%j is refused in words", (options, words) => {
    const { status, told } = run(...options);
    expect(told).toMatch(words);
    expect(told).not.toMatch(/^\s+at /m);
    expect(status).toBe(1);
  });
});
