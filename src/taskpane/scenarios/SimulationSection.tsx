import { useMemo, useState } from "react";
import { insert } from "../../workbook/insert";
import { yearsBetween } from "../../workbook/insertions/parts/yearsBetween";
import { FaultMessage } from "../fields/FaultMessage";
import { NumberField } from "../fields/NumberField";
import { numberOf } from "../fields/numberOf";
import { Running } from "../fields/Running";
import { InsertWithChart } from "../insert/InsertWithChart";
import { useNumbers } from "../language/useNumbers";
import { useText } from "../language/useText";
import { Hint } from "./Hint";
import { FieldRow, OptionField } from "./OptionField";
import { findDisorder } from "./findDisorder";
import { pathYears } from "./pathYears";
import type { SectionContent } from "./sectionContent";
import { SimulationPicture } from "./SimulationPicture";
import { useScenario } from "./useScenario";
import { useSimulation, type SimulationWanted } from "./useSimulation";

const most = { trials: 1_000_000, seed: 2_147_483_647 };

/** A whole number from 1 on; null for anything else. */
function countOf(text: string, largest: number): number | null {
  const value = numberOf(text);
  return value !== null && Number.isInteger(value) && value >= 1 && value <= largest ? value : null;
}

/** The drivers drawn at random between three scenarios, as a fan over the years. */
export function SimulationSection({ chosen, block }: SectionContent) {
  const { t, language } = useText();
  const { number } = useNumbers();
  const { scenarios, cells } = chosen;
  const [from, setFrom] = useState(pathYears[0]!);
  const [to, setTo] = useState(pathYears.at(-1)!);
  const [low, setLow] = useScenario(scenarios, scenarios[0]!);
  const [mode, setMode] = useScenario(scenarios, scenarios[scenarios.length > 2 ? 1 : 0]!);
  const [high, setHigh] = useScenario(scenarios, scenarios.at(-1)!);
  const [typedTrials, setTrials] = useState("10000");
  const [typedSeed, setSeed] = useState("1");
  const trials = countOf(typedTrials, most.trials);
  const seed = countOf(typedSeed, most.seed);

  const columns = [low, mode, high].map((name) => block.scenarios.indexOf(name));
  const idle = block.drivers.every(({ effects }) => columns.every((column) => effects[column] === 0));
  const disorder = useMemo(
    () => findDisorder({ assumptions: cells, low, mode, high }),
    [cells, low, mode, high],
  );
  const able = trials !== null && seed !== null && !idle && !disorder;
  const wanted = useMemo<SimulationWanted | null>(
    () =>
      able ? { years: yearsBetween(from, to), assumptions: cells, low, mode, high, trials, seed } : null,
    [able, from, to, cells, low, mode, high, trials, seed],
  );
  const { simulated, cancel, start } = useSimulation(wanted);
  const countProblem = (count: number | null, largest: number) =>
    count === null ? t("simulation.count", { most: number(largest) }) : undefined;

  const picture = () => {
    const names = [low, mode, high];
    if (idle)
      return <Hint>{t("effect.first", { scenario: [...new Set(names)].join(t("list.comma")) })}</Hint>;
    if (disorder) {
      const { driver, row, column } = disorder;
      return (
        <Hint>
          <FaultMessage
            text={t("simulation.disorder", { driver, low, mode, high })}
            cell={{ reference: chosen.reference, row, column }}
          />
        </Hint>
      );
    }
    if (!wanted || simulated.status === "waiting") return null;
    if (simulated.status === "failed") {
      return <Hint>{t("assumptions.nowhere", { scenario: [low, high].join(t("list.comma")) })}</Hint>;
    }
    if (simulated.status === "ready") {
      return (
        <>
          <SimulationPicture years={simulated.years} of={simulated.of} />
          <InsertWithChart
            name={t("simulation")}
            write={(target, chart) =>
              insert(
                "Simulation",
                {
                  from,
                  to,
                  low,
                  mode,
                  high,
                  trials: wanted.trials,
                  seed: wanted.seed,
                  assumptions: chosen.reference,
                  chart,
                  language,
                },
                target,
              )
            }
          />
        </>
      );
    }
    return (
      <Running
        label={t("simulation")}
        progress={simulated.status === "running" ? simulated.progress : null}
        text={(done) => t("simulation.running", { done })}
        cancelled={t("simulation.cancelled")}
        startLabel={t("simulation.start")}
        {...{ cancel, start }}
      />
    );
  };

  return (
    <>
      <FieldRow>
        <OptionField
          label={t("year.from")}
          options={pathYears.filter((year) => year <= to)}
          value={from}
          onChange={(year) => setFrom(Number(year))}
        />
        <OptionField
          label={t("year.to")}
          options={pathYears.filter((year) => year >= from)}
          value={to}
          onChange={(year) => setTo(Number(year))}
        />
        <OptionField label={t("simulation.low")} options={scenarios} value={low} onChange={setLow} />
        <OptionField label={t("simulation.mode")} options={scenarios} value={mode} onChange={setMode} />
        <OptionField label={t("simulation.high")} options={scenarios} value={high} onChange={setHigh} />
        <NumberField
          label={t("simulation.seed")}
          value={typedSeed}
          onChange={setSeed}
          problem={countProblem(seed, most.seed)}
        />
      </FieldRow>
      <NumberField
        label={t("simulation.trials")}
        value={typedTrials}
        onChange={setTrials}
        hint={t("simulation.hint")}
        problem={countProblem(trials, most.trials)}
      />
      {picture()}
    </>
  );
}
