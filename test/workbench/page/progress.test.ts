/** @jest-environment jsdom */
import { createProgress } from "../../../workbench/page/progress";
import { strings } from "../../../workbench/page/strings";

beforeEach(() => {
  document.body.innerHTML = '<div id="progress" role="status"></div>';
  jest.useFakeTimers();
});
afterEach(() => jest.useRealTimers());

const card = () => document.getElementById("progress")!;

test("says each step in the page's language, and goes when all is done", () => {
  let language: "en" | "zh-CN" = "en";
  const progress = createProgress(() => strings[language]);
  progress.step("loadingGrid");
  expect([card().getAttribute("role"), card().textContent]).toEqual(["status", "Loading the grid …"]);
  language = "zh-CN";
  progress.step("startingAddin");
  expect(card().textContent).toBe("正在启动加载项…");
  progress.done();
  expect(card().hidden).toBe(true);
  jest.advanceTimersByTime(60_000);
  expect(card().hidden).toBe(true);
});

test("a step that takes long says so and offers to reload; one that has ended does not", () => {
  const progress = createProgress(() => strings.en);
  progress.step("loadingGrid");
  jest.advanceTimersByTime(15_000);
  // Another script of the page goes on.
  createProgress(() => strings.en).step("startingAddin");
  jest.advanceTimersByTime(15_000);
  expect(card().textContent).toBe("Starting the add-in …");
  jest.advanceTimersByTime(5_000);
  expect(card().querySelector("span")!.textContent).toBe(
    "Starting the add-in … This takes longer than usual. Wait a little, or reload the page.",
  );
  expect(card().querySelector("button")!.textContent).toBe("Reload");
});

test("the same step, begun anew, is given its whole time again", () => {
  const progress = createProgress(() => strings.en);
  progress.step("startingAddin");
  jest.advanceTimersByTime(15_000);
  progress.done();
  progress.step("startingAddin");
  jest.advanceTimersByTime(15_000);
  expect(card().querySelector("button")).toBeNull();
  jest.advanceTimersByTime(5_000);
  expect(card().querySelector("button")).not.toBeNull();
});

test("a part that fails is an alert that names it and the way out", () => {
  const logged = jest.spyOn(console, "error").mockImplementation(() => {});
  createProgress(() => strings.en).failed(new Error("/workbench.js can't be loaded."));
  expect(card().getAttribute("role")).toBe("alert");
  expect(card().querySelector("span")!.textContent).toBe(
    "The workbench could not start. Reload the page, or start the workbench anew. /workbench.js can't be loaded.",
  );
  expect(card().querySelector("button")!.textContent).toBe("Reload");
  expect(logged).toHaveBeenCalledTimes(1);
  logged.mockRestore();
});
