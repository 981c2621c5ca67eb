import { useCallback, useEffect, useState } from "react";

/** A part of the pane that comes as a chunk of its own. */
export type Fetched<T> =
  | { readonly status: "loading" }
  | { readonly status: "ready"; readonly part: T }
  | { readonly status: "failed"; readonly tryAgain: () => void };

/**
 * Fetches a chunk once the component is there.
 *
 * @param load always the same function
 * @example const chart = useFetched(loadPathChart); if (chart.status === "ready") return <chart.part.PathChart … />
 */
export function useFetched<T>(load: () => Promise<T>): Fetched<T> {
  const [fetched, setFetched] = useState<Fetched<T>>({ status: "loading" });
  const [attempt, setAttempt] = useState(0);
  const tryAgain = useCallback(() => {
    setFetched({ status: "loading" });
    setAttempt((n) => n + 1);
  }, []);
  useEffect(() => {
    let wanted = true;
    load().then(
      (part) => wanted && setFetched({ status: "ready", part }),
      () => wanted && setFetched({ status: "failed", tryAgain }),
    );
    return () => void (wanted = false);
  }, [load, attempt, tryAgain]);
  return fetched;
}
