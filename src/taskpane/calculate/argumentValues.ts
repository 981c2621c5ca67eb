import { readArgument } from "../../workbook/formulas/argument";
import { readValues } from "../../workbook/sheet/readValues";
import { parseArrayLiteral } from "./arrayLiteral";

/**
 * The cells that an argument stands for, so that a call can be computed before it is in a sheet; null for
 * what only Excel can calculate.
 *
 * @throws WorkbookError
 */
export async function argumentValues(written: string): Promise<readonly (readonly unknown[])[] | null> {
  const argument = readArgument(written);
  switch (argument.kind) {
    case "omitted":
      return [[null]];
    case "text":
    case "number":
    case "boolean":
      return [[argument.value]];
    case "reference":
      return readValues(argument.reference);
    case "expression":
      return parseArrayLiteral(argument.text);
  }
}
