import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

/** Which folders of src/ each folder may import (docs: CONTRIBUTING.md, "The house"). */
const allowed: Record<string, string[]> = {
  reports: [],
  engine: ["reports"],
  "edition.ts": ["engine", "reports"],
  functions: ["edition", "engine", "reports"],
  workbook: ["edition", "engine", "reports"],
  taskpane: ["workbook", "edition", "engine", "reports", "functions/examples", "commands"],
  commands: ["workbook"],
};

const sources = readdirSync("src", { recursive: true, encoding: "utf8" })
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => file.split(path.sep).join("/"));

function importsOf(file: string): string[] {
  const text = readFileSync(path.join("src", file), "utf8");
  return [...text.matchAll(/(?:\bfrom|\bimport|\bimport\()\s*["'](\.[^"']*)["']/g)].map(([, target]) =>
    path.posix.join(path.posix.dirname(file), target!),
  );
}

describe("the arrows between the folders of src", () => {
  test("every folder is known", () => {
    const folders = new Set(sources.map((file) => file.split("/")[0]!));
    expect(Object.keys(allowed)).toEqual(expect.arrayContaining([...folders]));
    expect(sources.length).toBeGreaterThan(20);
  });

  test.each(Object.keys(allowed))("%s imports only what it may", (folder) => {
    const wrong = sources
      .filter((file) => file.startsWith(`${folder}/`))
      .flatMap((file) => importsOf(file).map((target) => ({ file, target })))
      .filter(({ target }) => target !== "../package.json")
      .filter(({ target }) => !target.startsWith(`${folder}/`))
      .filter(({ target }) => !allowed[folder]!.some((a) => target === a || target.startsWith(a)));
    expect(wrong).toEqual([]);
  });

  test("only src/workbook says Excel.run", () => {
    const others = sources.filter(
      (file) =>
        !file.startsWith("workbook/") && readFileSync(path.join("src", file), "utf8").includes("Excel.run("),
    );
    expect(others).toEqual([]);
  });
});
