import { useCallback, useEffect, useRef, useState } from "react";
import { engine } from "../../edition";
import { EngineError } from "../../engine/errors/engineError";
import type { Simulation } from "../../engine/scenarios/simulate";
import { inTurns } from "./inTurns";

export type SimulationWanted = Omit<Simulation<never>, "method" | "headers">;

/** A year with the mean and the percentiles 5, 25, 50, 75 and 95 of its trials. */
export type SimulatedYear = readonly [
  year: number,
  mean: number,
  p5: number,
  p25: number,
  p50: number,
  p75: number,
  p95: number,
];

export type Simulated =
  | {
      readonly status: "ready";
      readonly years: readonly SimulatedYear[];
      /** What they come of. */
      readonly of: SimulationWanted;
    }
  /** From 0 to 1. */
  | { readonly status: "running"; readonly progress: number }
  | { readonly status: "cancelled" }
  /** The effects leave no market. */
  | { readonly status: "failed" }
  | { readonly status: "waiting" };

/** What is typed key by key is simulated after the last one. */
const pause = 200;
/** What is over sooner shows no progress. */
const patience = 250;

/**
 * Simulates what is wanted, anew whenever that changes; what was under way for something else is given up.
 *
 * @param wanted null while there is nothing to simulate; else always the same object for the same simulation
 */
export function useSimulation(wanted: SimulationWanted | null) {
  const [simulated, setSimulated] = useState<Simulated>({ status: "waiting" });
  const [attempt, setAttempt] = useState(0);
  const running = useRef<AbortController | null>(null);

  useEffect(() => {
    if (!wanted) {
      setSimulated({ status: "waiting" });
      return;
    }
    const ending = new AbortController();
    running.current = ending;
    const tell = (news: Simulated) => {
      if (!ending.signal.aborted) setSimulated(news);
    };
    const work = engine.simulate({ ...wanted, method: undefined, headers: false });
    const timer = setTimeout(() => {
      const shown = performance.now() + patience;
      const onProgress = (progress: number) => {
        if (performance.now() > shown) tell({ status: "running", progress: progress / 2 });
      };
      inTurns(work, onProgress, ending.signal).then(
        (years) => years && tell({ status: "ready", years: years as unknown as SimulatedYear[], of: wanted }),
        (error: unknown) => {
          if (!(error instanceof EngineError)) throw error;
          tell({ status: "failed" });
        },
      );
    }, pause);
    return () => {
      clearTimeout(timer);
      ending.abort();
    };
  }, [wanted, attempt]);

  const cancel = useCallback(() => {
    running.current?.abort();
    setSimulated({ status: "cancelled" });
  }, []);
  const start = useCallback(() => {
    setSimulated({ status: "running", progress: 0 });
    setAttempt((n) => n + 1);
  }, []);
  return { simulated, cancel, start };
}
