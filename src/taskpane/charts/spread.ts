/** Labels that stand gap by gap, as near to where they want to be as they come together. */
interface Cluster {
  /** Where each wants the first of the cluster to be. */
  readonly wishes: readonly number[];
}

/** In whole pixels, so that a gap stays one. */
const startOf = ({ wishes }: Cluster) =>
  Math.round(wishes.reduce((sum, wish) => sum + wish, 0) / wishes.length);

/**
 * Moves labels apart that would overlap, to both sides alike and as little as it takes, within bounds.
 *
 * @param wanted where each label would like to be
 * @returns where it goes, in the same order, at least `gap` from its neighbours where there is room
 */
export function spread(wanted: readonly number[], gap: number, low: number, high: number): number[] {
  const order = wanted.map((_, i) => i).sort((a, b) => wanted[a]! - wanted[b]!);
  const clusters: Cluster[] = [];
  for (const i of order) {
    let cluster: Cluster = { wishes: [wanted[i]!] };
    for (let before = clusters.at(-1); before; before = clusters.at(-1)) {
      const size = before.wishes.length;
      if (startOf(before) + size * gap <= startOf(cluster)) break;
      clusters.pop();
      cluster = { wishes: [...before.wishes, ...cluster.wishes.map((wish) => wish - size * gap)] };
    }
    clusters.push(cluster);
  }
  const places = clusters.flatMap((cluster) => cluster.wishes.map((_, i) => startOf(cluster) + i * gap));
  let floor = low;
  for (const i of places.keys()) {
    places[i] = Math.max(places[i]!, floor);
    floor = places[i]! + gap;
  }
  let ceiling = high;
  for (const i of [...places.keys()].reverse()) {
    places[i] = Math.min(places[i]!, ceiling);
    ceiling = places[i]! - gap;
  }
  return wanted.map((_, i) => places[order.indexOf(i)]!);
}
