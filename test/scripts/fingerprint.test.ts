import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fingerprint } from "../../scripts/fingerprint.js";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "fingerprint-"));
  mkdirSync(path.join(folder, "a"));
  writeFileSync(path.join(folder, "a", "one.txt"), "1");
  writeFileSync(path.join(folder, "two.txt"), "2");
});
afterEach(() => rmSync(folder, { recursive: true }));

const now = (...others: string[]) => fingerprint([folder, path.join(folder, "none")], others);

test("is the same as long as nothing changes", () => {
  expect(now("production")).toMatch(/^[0-9a-f]{64}$/);
  expect(now("production")).toBe(now("production"));
});

test.each([
  ["a content", () => writeFileSync(path.join(folder, "a", "one.txt"), "1 ")],
  ["a name", () => renameSync(path.join(folder, "two.txt"), path.join(folder, "three.txt"))],
  ["a file more", () => writeFileSync(path.join(folder, "a", "more.txt"), "")],
  ["a file less", () => rmSync(path.join(folder, "two.txt"))],
])("changes with %s", (_, change) => {
  const before = now();
  change();
  expect(now()).not.toBe(before);
});

test("changes with what else must be the same", () => expect(now("production")).not.toBe(now("development")));
