/** How two keys are compared, and what is kept of one: a copy where its owner may change it. */
interface Keys<K> {
  readonly same: (a: K, b: K) => boolean;
  readonly keep: (key: K) => K;
}

interface Entry<K, V> {
  readonly key: K;
  readonly value: V;
  /** When it was asked for last. */
  used: number;
}

/** A key of several members is a list of them; objects are compared by identity. */
const lists: Keys<readonly unknown[]> = { same: sameMembers, keep: (key) => key };

/**
 * Remembers what was made for the keys used last, and forgets the one longest unused when there are more than `size`:
 * memory stays bounded, however many different arguments a workbook tries.
 *
 * Keys are compared one by one, the latest first: for the few that cells ask for in turn that is quicker than a text
 * made of each.
 *
 * @example
 *   const rates = memo<number>(64);
 *   rates([market, 2025, 2032], () => compute()) // computes
 *   rates([market, 2025, 2032], () => compute()) // does not
 */
export function memo<V>(size: number): (key: readonly unknown[], make: () => V) => V;
export function memo<V, K>(size: number, keys: Keys<K>): (key: K, make: () => V) => V;
export function memo<V>(size: number, { same, keep }: Keys<readonly unknown[]> = lists) {
  const known: Entry<readonly unknown[], V>[] = [];
  let latest: (typeof known)[number] | undefined;
  let now = 0;
  return (key: readonly unknown[], make: () => V) => {
    if (latest && same(latest.key, key)) return latest.value;
    let found = known.find((entry) => same(entry.key, key));
    if (!found) {
      found = { key: keep(key), value: make(), used: 0 };
      if (known.length < size) known.push(found);
      else known[longestUnused(known)] = found;
    }
    found.used = ++now;
    latest = found;
    return found.value;
  };
}

function longestUnused(entries: readonly { readonly used: number }[]): number {
  let oldest = 0;
  entries.forEach(({ used }, index) => {
    if (used < entries[oldest]!.used) oldest = index;
  });
  return oldest;
}

function sameMembers(a: readonly unknown[], b: readonly unknown[]): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
}
