import { useState } from "react";

/**
 * A scenario that a section has picked for itself; the default where it has picked none, or where the block has it no
 * longer.
 */
export function useScenario(
  scenarios: readonly string[],
  fallback: string,
): [scenario: string, choose: (scenario: string) => void] {
  const [own, setOwn] = useState<string | null>(null);
  return [own !== null && (own === "" || scenarios.includes(own)) ? own : fallback, setOwn];
}
