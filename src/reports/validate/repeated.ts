import type { Text } from "../types";

/** Texts that stand twice in one language, regardless of case, each with the place of the second. */
export function repeated(
  entries: readonly { readonly text: Text | undefined; readonly place: string }[],
): string[] {
  return (["en", "zh-CN", "zh-TW"] as const).flatMap((language) => {
    const seen = new Map<string, string>();
    return entries.flatMap(({ text, place }) => {
      const own = text?.[language];
      if (!own) return [];
      const key = own.toLowerCase();
      const first = seen.get(key);
      if (first !== undefined) return [`${place}.${language} "${own}" stands at ${first} already`];
      seen.set(key, place);
      return [];
    });
  });
}
