import type { NativeCall } from "../builder";

/** Whether a result has the size of an argument; one whose size is not known fits a single cell. */
export function fits(
  { rows, columns }: NativeCall,
  values: readonly (readonly unknown[])[] | undefined,
): boolean {
  return values ? rows === values.length && columns === values[0]!.length : rows === 1 && columns === 1;
}

/** How many header rows a table has, given its rows without one; null where it is none of that size. */
export function headerRows({ rows }: NativeCall, without: number): 0 | 1 | null {
  return rows === without ? 0 : rows === without + 1 ? 1 : null;
}
