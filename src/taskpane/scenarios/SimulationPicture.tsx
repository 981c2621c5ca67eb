import { engine } from "../../edition";
import { PathChart } from "../charts/PathChart";
import { useStatusNames } from "../market/useStatusNames";
import { useNumbers } from "../language/useNumbers";
import { useText } from "../language/useText";
import { Picture } from "./Picture";
import type { SimulatedYear, SimulationWanted } from "./useSimulation";

interface SimulationPictureProps {
  readonly years: readonly SimulatedYear[];
  readonly of: SimulationWanted;
}

const percentiles = ["P5", "P25", "P50", "P75", "P95"];

/** The median year by year in a fan of the percentiles, with the report's own figure where no effect reaches. */
export function SimulationPicture({ years, of: { trials, seed } }: SimulationPictureProps) {
  const { t } = useText();
  const { money, amount, percent, number, unit } = useNumbers();
  const statusNames = useStatusNames();
  const title = t("simulation.title", { unit });
  const plain = engine.market();
  const [year, , low, , median, , high] = years.at(-1)!;
  return (
    <Picture
      table={{
        title,
        columns: [t("year"), t("simulation.mean"), ...percentiles],
        rows: years.map(([one, ...values]) => [String(one), ...values.map((value) => amount(value, 2))]),
      }}
    >
      <PathChart
        title={title}
        summary={t("simulation.summary", {
          year,
          share: percent(0.9),
          trials: number(trials),
          seed,
          low: money(low),
          high: money(high),
          median: money(median),
        })}
        path={{
          name: t("simulation.median"),
          points: years.map(([one, , p5, , p50, , p95]) => ({
            year: one,
            value: p50,
            // A year that no effect reaches is the report's own.
            kind: p5 === p95 && p50 === plain.value(one) ? plain.status(one) : "assumed",
          })),
        }}
        bands={[
          {
            name: t("simulation.band", { low: "P5", high: "P95" }),
            years: years.map(([one, , p5, , , , p95]) => ({ year: one, low: p5, high: p95 })),
          },
          {
            name: t("simulation.band", { low: "P25", high: "P75" }),
            years: years.map(([one, , , p25, , p75]) => ({ year: one, low: p25, high: p75 })),
          },
        ]}
        kindNames={statusNames}
        format={money}
        formatTick={amount}
      />
    </Picture>
  );
}
