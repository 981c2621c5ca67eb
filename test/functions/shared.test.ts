import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import * as shared from "../../src/functions/shared";

/** The engine's explanations come with the pane. */
const folders = ["taskpane", "workbook", "model", "engine/explanations"];
const sources = folders.flatMap((folder) =>
  readdirSync(path.join("src", folder), { recursive: true, encoding: "utf8" })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => path.join("src", folder, file)),
);
const imports = sources.flatMap((file) =>
  [...readFileSync(file, "utf8").matchAll(/import (?!type)([^;]*?) from "(\.[^"]+)"/g)]
    .map(([, names, target]) => ({ names: names!, module: path.join(path.dirname(file), target!) }))
    .filter(({ module }) =>
      /^src[\\/](commands[\\/]|engine[\\/](?!explanations)|reports[\\/]|edition$)/.test(module),
    )
    .flatMap(({ names, module }) =>
      names
        .replace(/[{}]/g, "")
        .split(",")
        .map((name) => name.trim().split(" as ")[0]!)
        .filter((name) => name && !name.startsWith("type "))
        .map((name) => ({ file, module, name })),
    ),
);

/** What the module gives at run time; undefined for a type. */
const valueOf = (module: string, name: string) =>
  (jest.requireActual(path.resolve(module)) as Record<string, unknown>)[name];

test("functions.js shares whatever the pane's code takes from the engine and the data", () => {
  expect(imports.length).toBeGreaterThan(4);
  const lacking = imports.filter(
    ({ module, name }) => valueOf(module, name) !== (shared as Record<string, unknown>)[name],
  );
  expect(lacking).toEqual([]);
});

test("functions.js shares nothing that the pane's code does not take", () => {
  const taken = new Set(imports.map(({ name }) => name));
  expect(Object.keys(shared).filter((name) => !taken.has(name))).toEqual([]);
});
