import { openExcel, type TestExcel } from "../../workbench/support/excel";

export interface TestWorkbook {
  readonly excel: TestExcel;
  /** Runs in Excel and syncs at the end. */
  run<T>(work: (context: Excel.RequestContext) => T | Promise<T>): Promise<T>;
  formulas(address: string): Promise<unknown[][]>;
  enter(address: string, formulas: unknown[][]): Promise<void>;
  /** A new sheet, active, with the cell selected. */
  sheet(name: string, cell?: string): Promise<void>;
  close(): void;
}

/** A workbook in the real grid, behind the real client library, as this page's Excel. */
export async function openWorkbook(): Promise<TestWorkbook> {
  const excel = await openExcel();
  Object.assign(globalThis, { Excel: { run: excel.run }, Office: excel.Office });
  const run: TestWorkbook["run"] = (work) =>
    excel.run(async (context) => {
      const result = await work(context);
      await context.sync();
      return result;
    });
  const at = (context: Excel.RequestContext, address: string) => {
    const [sheet, cells] = address.split("!") as [string, string];
    return context.workbook.worksheets.getItem(sheet).getRange(cells);
  };
  return {
    excel,
    run,
    formulas: (address) =>
      run(async (context) => {
        const range = at(context, address);
        range.load("formulas");
        await context.sync();
        return range.formulas;
      }),
    enter: (address, formulas) =>
      run((context) => {
        at(context, address).formulas = formulas;
      }),
    sheet: (name, cell = "A1") =>
      run((context) => {
        const sheet = context.workbook.worksheets.add(name);
        sheet.activate();
        sheet.getRange(cell).select();
      }),
    close: () => excel.close(),
  };
}
