import { useEffect, useState } from "react";
import { languages } from "../language/languages";
import { useText } from "../language/useText";
import { loadCatalogue, type FunctionEntry } from "./catalogue";

/** The functions in the other languages, so that they are found by any; what cannot be fetched is done without. */
export function useTranslations(): readonly FunctionEntry[] {
  const { language } = useText();
  const [translations, setTranslations] = useState<readonly FunctionEntry[]>([]);
  useEffect(() => {
    let wanted = true;
    const others = languages.filter(({ id }) => id !== language).map(({ id }) => loadCatalogue(id));
    void Promise.allSettled(others).then((found) => {
      const fetched = found.flatMap((one) => (one.status === "fulfilled" ? one.value.functions : []));
      if (wanted) setTranslations(fetched);
    });
    return () => void (wanted = false);
  }, [language]);
  return translations;
}
