/** What a two-byte encoding makes of the first bytes `from` to `to`, each with second bytes from `second` on. */
function charactersOf(encoding: string, from: number, to: number, second: number): ReadonlySet<string> {
  const decoder = new TextDecoder(encoding);
  const characters = new Set<string>();
  for (let first = from; first <= to; first++) {
    for (let b = second; b <= 0xfe; b++) characters.add(decoder.decode(Uint8Array.of(first, b)));
  }
  return characters;
}

/**
 * The characters of each script, as its national standard lists them: GB 2312 for Simplified, the everyday plane
 * of Big5 for Traditional. Each has next to none of the other's own characters.
 */
export const characters = {
  "zh-CN": charactersOf("gb2312", 0xb0, 0xf7, 0xa1),
  "zh-TW": charactersOf("big5", 0xa4, 0xc6, 0x40),
};
