import { useEffect, useState } from "react";
import { describeProblem, type Wording } from "../../engine/errors/describeProblem";
import { english } from "../../engine/errors/english";
import type { Problem } from "../../engine/errors/problem";
import { useText } from "../language/useText";

const wordings = {
  "zh-CN": () => import(/* webpackChunkName: "engine-messages.zh-CN" */ "../locales/zh-CN/errors"),
  "zh-TW": () => import(/* webpackChunkName: "engine-messages.zh-TW" */ "../locales/zh-TW/errors"),
};

/**
 * Says what is wrong with a call in the pane's language. The words are fetched where they are wanted; until then, and
 * should they not come, the English ones of the cells are better than none.
 */
export function useProblemText(): (problem: Problem) => string {
  const { language } = useText();
  const [fetched, setFetched] = useState<{ readonly language: string; readonly wording: Wording }>();
  useEffect(() => {
    if (language === "en") return;
    let wanted = true;
    wordings[language]().then(
      ({ wording }) => wanted && setFetched({ language, wording }),
      () => undefined,
    );
    return () => void (wanted = false);
  }, [language]);
  const wording = fetched?.language === language ? fetched.wording : english;
  return (problem) => describeProblem(problem, wording);
}
