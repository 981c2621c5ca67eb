import { inExcel } from "./inExcel";

/**
 * What parts the integer of a number from its fraction in the person's Excel (CultureInfo, ExcelApi 1.11).
 *
 * @throws WorkbookError
 */
export function decimalSeparator(): Promise<string> {
  return inExcel(async (context) => {
    const { numberFormat } = context.application.cultureInfo;
    numberFormat.load("numberDecimalSeparator");
    await context.sync();
    return numberFormat.numberDecimalSeparator;
  });
}
