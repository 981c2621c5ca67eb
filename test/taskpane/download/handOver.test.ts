/** @jest-environment jsdom */
import type { Notice } from "../../../src/taskpane/shell/notice";
import { handOver } from "../../../src/taskpane/download/handOver";

// Longer than what one call of String.fromCharCode takes here.
const content = Uint8Array.from({ length: 20_000 }, (_, i) => (i * 7) % 256);
const file = { name: "Market.xlsx", content };

let said: (Notice | null)[];
let opened: string[];
let saved: { readonly name: string; readonly address: string }[];
let refusal: unknown;
const say = { t: (id: string) => id, notify: (notice: Notice | null) => void said.push(notice) };
const last = () => said.at(-1)!;

beforeEach(() => {
  [said, opened, saved, refusal] = [[], [], [], null];
  jest.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (this: HTMLAnchorElement) {
    saved.push({ name: this.download, address: this.href });
  });
  Object.assign(URL, { createObjectURL: () => "blob:made", revokeObjectURL: () => undefined });
  Object.assign(globalThis, {
    Excel: {
      createWorkbook(base64: string) {
        if (refusal) return Promise.reject(refusal as Error);
        opened.push(base64);
        return Promise.resolve();
      },
    },
  });
});
const on = (platform: string) => Object.assign(globalThis, { Office: { context: { platform } } });

// Which hosts save: office-js issues 1221 (browsers), 1793 (Windows) and 2700 (Mac).
test.each(["PC", "OfficeOnline"])(
  "on %s the file is saved by a link, and may be opened instead",
  async (host) => {
    on(host);
    await handOver(file, say);
    expect(saved).toEqual([{ name: "Market.xlsx", address: "blob:made" }]);
    expect(document.querySelector("a")).toBeNull();
    expect(last()).toMatchObject({ intent: "success", text: "download.saved" });
    expect(opened).toEqual([]);
    last().action!.run();
    await new Promise((resolve) => setTimeout(resolve));
    expect(last()).toMatchObject({ intent: "success", text: "download.opened" });
    expect(Uint8Array.from(Buffer.from(opened[0]!, "base64"))).toEqual(content);
  },
);

test.each(["Mac", "iOS"])(
  "on %s, where a download does nothing, it is opened as a workbook",
  async (host) => {
    on(host);
    await handOver(file, say);
    expect(saved).toEqual([]);
    expect(opened).toHaveLength(1);
    expect(last()).toMatchObject({ intent: "success", text: "download.opened" });
  },
);

test("a refusal is said with a way out that works there", async () => {
  on("Mac");
  refusal = { code: "GeneralException" };
  await handOver(file, say);
  expect(last()).toMatchObject({ intent: "error", text: "download.unopened", action: { label: "again" } });
  refusal = { code: "InvalidOperationInCellEditMode" };
  await handOver(file, say);
  expect(last()).toMatchObject({ text: "workbook.editing" });
  on("OfficeOnline");
  await handOver(file, say);
  last().action!.run();
  await new Promise((resolve) => setTimeout(resolve));
  expect(last().action!.label).toBe("download.save");
  last().action!.run();
  expect(saved).toHaveLength(2);
});
