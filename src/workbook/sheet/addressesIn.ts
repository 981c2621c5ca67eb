/**
 * The single addresses of several areas. A comma may be part of a sheet's name, which then stands in quotes.
 *
 * @example addressesIn("'Plan, 2030'!A1:B2,'Plan, 2030'!D4") // => ["'Plan, 2030'!A1:B2", "'Plan, 2030'!D4"]
 */
export function addressesIn(list: string): string[] {
  return list.match(/(?:'(?:[^']|'')*'|[^',])+/g) ?? [];
}
