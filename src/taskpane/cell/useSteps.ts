import { useEffect, useState } from "react";
import type { Explanation, Step } from "../../engine/explanations/explanation";
import { inTurns } from "../scenarios/inTurns";

export type Steps =
  | { readonly status: "ready"; readonly steps: readonly Step[] }
  /** From 0 to 1. */
  | { readonly status: "working"; readonly done: number };

/** The steps of an explanation; those that take long are worked out in turns with everything else. */
export function useSteps({ steps }: Explanation): Steps {
  const [found, setFound] = useState<{ readonly of: unknown; readonly steps: Steps } | null>(null);
  useEffect(() => {
    if (typeof steps !== "function") return;
    const ending = new AbortController();
    const tell = (news: Steps) => {
      if (!ending.signal.aborted) setFound({ of: steps, steps: news });
    };
    void inTurns(steps(), (done) => tell({ status: "working", done }), ending.signal).then(
      (made) => made && tell({ status: "ready", steps: made }),
    );
    return () => ending.abort();
  }, [steps]);
  if (typeof steps !== "function") return { status: "ready", steps };
  return found?.of === steps ? found.steps : { status: "working", done: 0 };
}
