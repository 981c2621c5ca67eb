import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";

test("the README's table of functions is the one made from the metadata", () => {
  const script = `import("./scripts/readme.js").then(async ({ withFunctionTable }) =>
    process.stdout.write(await withFunctionTable((await import("node:fs")).readFileSync("README.md", "utf8"))))`;
  const made = execFileSync(process.execPath, ["--input-type=module", "-e", script], { encoding: "utf8" });
  expect(readFileSync("README.md", "utf8")).toBe(made);
});
