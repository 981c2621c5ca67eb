import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { serve } from "../../scripts/serve.js";

test.each(["/", "/taskpane.html", "/taskpane.html?et=1", "/packages/none.js"])(
  "before anything is built, %s is answered by a sentence and a way out",
  async (url) => {
    const [before, empty] = [process.cwd(), mkdtempSync(path.join(tmpdir(), "serve-"))];
    process.chdir(empty);
    const site = await serve(0);
    try {
      const answer = await fetch(`${site.address}${url}`);
      expect(answer.status).toBe(404);
      expect(await answer.text()).toMatch(/not yet: .* load the page again/);
    } finally {
      await site.close();
      process.chdir(before);
      rmSync(empty, { recursive: true });
    }
  },
);
