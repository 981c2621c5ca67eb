import { toWorkbookError, WorkbookError } from "../../../src/workbook/sheet/workbookError";

// Codes from Excel.ErrorCodes and OfficeExtension.ErrorCodes in Microsoft's type definitions.
test.each([
  ["InvalidOperationInCellEditMode", "editing"],
  ["ItemNotFound", "gone"],
  ["AccessDenied", "denied"],
  ["HostRestartNeeded", "lost"],
  ["ActivityLimitReached", "busy"],
  ["PivotTableRangeConflict", "failed"],
])("Excel's %s is %s", (code, kind) => {
  const error = toWorkbookError(Object.assign(new Error("Excel's words"), { code }));
  expect(error).toMatchObject({ kind, detail: "Excel's words" });
});

test("anything else thrown is a failure, with words where there are any", () => {
  expect(toWorkbookError(undefined)).toMatchObject({ kind: "failed", detail: "" });
  expect(toWorkbookError(new TypeError("x is null"))).toMatchObject({ kind: "failed", detail: "x is null" });
});

test("one of our own passes through", () => {
  const own = new WorkbookError("absent", "");
  expect(toWorkbookError(own)).toBe(own);
});
