import { decimalSeparator } from "../../../src/workbook/sheet/decimalSeparator";
import { openWorkbook, type TestWorkbook } from "../support/workbook";

let book: TestWorkbook;
beforeAll(async () => void (book = await openWorkbook()));
afterAll(() => book.close());

test("the real library gets the separator from the host", async () => {
  expect(await decimalSeparator()).toBe(".");
});
