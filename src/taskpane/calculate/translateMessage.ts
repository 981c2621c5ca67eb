import type { Language } from "../../reports/types";
import { engineSentences } from "./engineSentences";

/**
 * What a function says of a wrong argument, in the pane's language; as it is where it is none of their sentences.
 *
 * @example translateMessage("2050 is outside the smooth path, which runs from …", "zh-CN") // => "2050 年不在 smooth 路径之内…"
 */
export function translateMessage(message: string, language: Language): string {
  if (language === "en") return message;
  for (const [english, simplified, traditional] of engineSentences) {
    const parts = english.exec(message);
    if (!parts) continue;
    const sentence = (language === "zh-CN" ? simplified : traditional).replace(
      /([$@])(\d)/g,
      (_, kind, digit) => {
        const part = parts[Number(digit)]!;
        return kind === "@" ? translateMessage(part, language) : part;
      },
    );
    // A sentence that ends in another one.
    return sentence.replaceAll("。。", "。");
  }
  return message;
}
