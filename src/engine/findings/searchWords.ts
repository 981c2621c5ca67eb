/** Runs of Chinese characters, and words of letters and digits. */
const runs = /\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu;
const han = /^\p{Script=Han}/u;

/** A word without its plural's s, so that vendor and vendors are one. */
const singular = (word: string) => (word.length > 3 && /[^s]s$/.test(word) ? word.slice(0, -1) : word);

function split(text: string, hanWords: (characters: string[]) => string[]): string[] {
  const folded = text.normalize("NFKC").toLowerCase();
  const found = folded.match(runs) ?? [];
  return found.flatMap((run) => (han.test(run) ? hanWords([...run]) : [singular(run)]));
}

const pairs = (characters: string[]) =>
  characters.slice(1).map((second, index) => characters[index]! + second);

/**
 * The words of a text for the index. Chinese is taken in pairs of characters and in single ones: the same on every
 * machine, without a dictionary of word boundaries.
 *
 * @example wordsOf("GPU 关税") // => ["gpu", "关税", "关", "税"]
 */
export const wordsOf = (text: string): string[] =>
  split(text, (characters) => [...pairs(characters), ...characters]);

/**
 * The words of a query: a single Chinese character stands for itself, several for their pairs.
 *
 * @example queryWordsOf("关税政策") // => ["关税", "税政", "政策"]
 */
export const queryWordsOf = (text: string): string[] =>
  split(text, (characters) => (characters.length === 1 ? characters : pairs(characters)));
