import { useCallback, useEffect, useState } from "react";
import { useText } from "../language/useText";
import { loadCatalogue, type Catalogue } from "./catalogue";

/** The functions in the pane's language, as soon as they are there. */
export function useCatalogue(): { catalogue: Catalogue | null; failed: boolean; tryAgain: () => void } {
  const { language } = useText();
  const [catalogue, setCatalogue] = useState<Catalogue | null>(null);
  const [failed, setFailed] = useState(false);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let wanted = true;
    loadCatalogue(language).then(
      (found) => wanted && setCatalogue(found),
      () => wanted && setFailed(true),
    );
    return () => void (wanted = false);
  }, [language, attempt]);
  const tryAgain = useCallback(() => {
    setFailed(false);
    setAttempt((n) => n + 1);
  }, []);
  return { catalogue, failed, tryAgain };
}
