/** Titles that nobody takes for each other: two alike get the names of their sheets, on one sheet their addresses. */
export function tellApart<T extends { readonly title: string; readonly address: string | null }>(
  listed: readonly T[],
): T[] {
  const more = (list: readonly T[], detail: (address: string) => string) =>
    list.map((one) =>
      one.address !== null && list.some((other) => other !== one && other.title === one.title)
        ? { ...one, title: `${one.title} (${detail(one.address)})` }
        : one,
    );
  const cut = (address: string) => address.lastIndexOf("!");
  const bySheet = more(listed, (address) => address.slice(0, cut(address)).replace(/^'(.*)'$/, "$1"));
  const sameSheet = bySheet.map((one, i) =>
    bySheet.some((other) => other !== one && other.title === one.title) ? listed[i]! : one,
  );
  return more(sameSheet, (address) => address);
}
