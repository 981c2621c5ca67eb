import type { Text } from "../types";
import { characters } from "./characters";

/** Words of the other side of the strait, which a change of characters alone leaves behind. */
const strayWords = {
  "zh-CN": /软体|硬体|网路|资讯|程式|专案|晶片|丛集|支援|人工智慧|生成式AI/,
  "zh-TW": /軟件|硬件|網絡|信息|數據|項目|芯片|集群|視頻|音頻|質量|服務器|人工智能|社區/,
};

const han = /\p{Script=Han}/u;
const narrowPunctuation = /\p{Script=Han}\s*[,;:?!()]|[,;:?!()]\s*\p{Script=Han}/u;

function checkChinese(text: string, language: "zh-CN" | "zh-TW", printed: boolean): string[] {
  const problems: string[] = [];
  if (!han.test(text)) problems.push("has no Chinese characters");
  const foreign = [...text].filter((c) => han.test(c) && !characters[language].has(c));
  if (foreign.length) problems.push(`has characters of another script: ${foreign.join("")}`);
  const word = strayWords[language].exec(text);
  if (word && !printed) problems.push(`says ${word[0]}, which is not what its readers say`);
  if (narrowPunctuation.test(text)) problems.push("has half-width punctuation");
  return problems;
}

interface Kind {
  /** It has to end with a full stop. */
  readonly sentence?: boolean;
  /** It stands as the report prints it, in whatever words. */
  readonly printed?: boolean;
}

/** What is wrong with a text in any of its languages. */
export function checkText(
  text: Text | undefined,
  place: string,
  { sentence = false, printed = false }: Kind = {},
): string[] {
  return (["en", "zh-CN", "zh-TW"] as const).flatMap((language) => {
    const own = text?.[language];
    const problems: string[] = [];
    if (own === undefined) problems.push("is missing");
    else if (own.trim() === "") problems.push("is empty");
    else {
      if (own !== own.trim()) problems.push("has blanks around it");
      if (language !== "en") problems.push(...checkChinese(own, language, printed));
      else if (han.test(own)) problems.push("has Chinese characters");
      if (sentence && !own.trim().endsWith(language === "en" ? "." : "。"))
        problems.push("does not end with a full stop");
    }
    return problems.map((problem) => `${place}.${language} ${problem}`);
  });
}
