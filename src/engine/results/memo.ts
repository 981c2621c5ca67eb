/**
 * Remembers what was made for the keys used last, and forgets the one longest unused when there are more than `size`:
 * memory stays bounded, however many different arguments a workbook tries.
 *
 * A key is a list; two are the same if all their members are, objects by identity. The latest stand first and are
 * looked at first, which for the few keys that cells ask for in turn is quicker than making a text of each.
 *
 * @example
 *   const rates = memo<number>(64);
 *   rates([market, 2025, 2032], () => compute()) // computes
 *   rates([market, 2025, 2032], () => compute()) // does not
 */
export function memo<V>(size: number): (key: readonly unknown[], make: () => V) => V {
  const known: { readonly key: readonly unknown[]; readonly value: V }[] = [];
  return (key, make) => {
    const index = known.findIndex((entry) => same(entry.key, key));
    const entry = known[index] ?? { key, value: make() };
    if (index !== 0) {
      if (index > 0) known.splice(index, 1);
      known.unshift(entry);
      if (known.length > size) known.pop();
    }
    return entry.value;
  };
}

function same(a: readonly unknown[], b: readonly unknown[]): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (!Object.is(a[i], b[i])) return false;
  return true;
}
