import { useEffect, useState } from "react";
import { useText } from "../language/useText";

type TranslateMessage = (typeof import("./translateMessage"))["translateMessage"];

/**
 * Gives what a function says in a cell, which is English everywhere, in the pane's language. The sentences are fetched
 * where they are wanted; until then, and should they not come, the English one is better than none.
 */
export function useEngineMessage(): (message: string) => string {
  const { language } = useText();
  const [translate, setTranslate] = useState<{ readonly by: TranslateMessage } | null>(null);
  useEffect(() => {
    if (language === "en") return;
    let wanted = true;
    import(/* webpackChunkName: "engine-messages" */ "./translateMessage").then(
      ({ translateMessage }) => wanted && setTranslate({ by: translateMessage }),
      () => undefined,
    );
    return () => void (wanted = false);
  }, [language]);
  return (message) => translate?.by(message, language) ?? message;
}
