/**
 * Words put together, with the comma of their script.
 *
 * @example joined("2030", "275.07 亿美元") // => "2030，275.07 亿美元"
 */
export function joined(...words: readonly string[]): string {
  return words.join(isChinese(words) ? "，" : ", ");
}

/**
 * What something is called, and then what it is.
 *
 * @example labelled("Highest", "USD 12 bn") // => "Highest: USD 12 bn"
 */
export function labelled(name: string, value: string): string {
  return `${name}${isChinese([name, value]) ? "：" : ": "}${value}`;
}

/** Sentences one after another; Chinese leaves no blank between them. */
export function sentences(all: readonly string[]): string {
  return all.reduce((before, next) => before + (/(?:^|[。？！])$/.test(before) ? "" : " ") + next, "");
}

const isChinese = (words: readonly string[]) => words.some((word) => /\p{Script=Han}/u.test(word));
