import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { serve } from "../../scripts/serve.js";

test.each(["/", "/taskpane.html", "/taskpane.html?et=1", "/packages/none.js"])(
  "where nothing was built, %s is answered by a sentence and a way out",
  async (url) => {
    const [before, empty] = [process.cwd(), mkdtempSync(path.join(tmpdir(), "serve-"))];
    process.chdir(empty);
    const site = await serve(0);
    try {
      const answer = await fetch(`${site.address}${url}`);
      expect(answer.status).toBe(404);
      expect(await answer.text()).toMatch(/The workbench is at \//);
    } finally {
      await site.close();
      process.chdir(before);
      rmSync(empty, { recursive: true });
    }
  },
);

test("while it is being built, every page is one that says so; then it is itself", async () => {
  let isBuilt = false;
  const site = await serve(0, () => isBuilt);
  try {
    const asked = () => fetch(`${site.address}/packages/react/package.json`);
    const before = await asked();
    expect([before.status, before.headers.get("content-type")]).toEqual([503, "text/html; charset=utf-8"]);
    expect(await before.text()).toMatch(/is being built/);
    isBuilt = true;
    const after = await asked();
    expect([after.status, ((await after.json()) as { name: string }).name]).toEqual([200, "react"]);
  } finally {
    await site.close();
  }
});
