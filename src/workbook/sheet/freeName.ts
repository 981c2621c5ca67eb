/** A name for a new sheet, with a number where it is taken. */
export async function freeName(context: Excel.RequestContext, wanted: string): Promise<string> {
  const { worksheets } = context.workbook;
  worksheets.load("items/name");
  await context.sync();
  const taken = new Set(worksheets.items.map(({ name }) => name.toLowerCase()));
  const numbered = (n: number) => (n === 1 ? wanted : `${wanted} ${n}`);
  let n = 1;
  while (taken.has(numbered(n).toLowerCase())) n++;
  return numbered(n);
}
