import { startTransition, useEffect, useState } from "react";

/**
 * False in the first picture, true soon after: what lies further down comes when the top can be used already, and in
 * turns that let typing through.
 */
export function useLater(): boolean {
  const [later, setLater] = useState(false);
  useEffect(() => startTransition(() => setLater(true)), []);
  return later;
}
