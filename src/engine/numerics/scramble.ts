/**
 * Makes of 32 bits others that tell nothing of them, one to one: the finalizer of MurmurHash3 (Appleby 2011). Seeds in a
 * row become starts of random numbers that have nothing to do with each other.
 *
 * @example scramble(1) // => 0x514e28b7
 */
export function scramble(bits: number): number {
  let hash = bits | 0;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
