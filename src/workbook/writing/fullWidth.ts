/** What Unicode's East Asian Width calls wide or fullwidth: characters and their marks. */
const always =
  /[\u1100-\u115f\u2329\u232a\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe10-\ufe19\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{16fe0}-\u{1b2ff}\u{1f200}-\u{1f2ff}\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}/u;

/** What Unicode calls ambiguous: Chinese fonts draw it as wide as a character. */
const inChinese = /[“”‘’—…]/;
const chinese = /\p{Script=Han}/u;

/** Whether a character takes the room of two digits in its text. */
export function isFullWidth(character: string, text: string): boolean {
  return always.test(character) || (inChinese.test(character) && chinese.test(text));
}

/**
 * The room that a text takes, in digits: a full-width character counts two.
 *
 * @example digitsOf("软件：2") // => 7
 */
export function digitsOf(text: string): number {
  return [...text].reduce((sum, one) => sum + (isFullWidth(one, text) ? 2 : 1), 0);
}
