import type { Figures } from "../paths/figures";
import { isEmpty } from "../arguments/empty";
import { nameKey } from "../arguments/names";
import { math, step, type Written } from "./arithmetic";
import type { Explanation } from "./explanation";

/** A year of a market on its way to a ceiling. */
export function explainCurve(
  { base, forecast }: Figures,
  year: number,
  ceiling: number,
  curve: unknown,
  value: number,
): Explanation {
  const printed = [base, forecast].find((figure) => figure.year === year);
  if (printed) {
    const what = { code: "size-printed", values: { year } } as const;
    return {
      status: "published",
      cites: [year],
      steps: [step(what, "money", math`${printed.value}`, printed.value)],
    };
  }
  const name = isEmpty(curve) ? "logistic" : nameKey(curve);
  const passed = math`(${year - base.year} ÷ ${forecast.year - base.year})`;
  const written = name === "logistic" ? logistic() : gompertz();
  return {
    status: "assumed",
    cites: [base.year],
    steps: [
      step(
        { code: "curve", values: { year, curve: name, from: base.year, to: forecast.year } },
        "money",
        written,
        value,
      ),
    ],
  };

  function logistic(): Written {
    const [start, end] = [base, forecast].map((figure) => math`(${ceiling} ÷ ${figure.value} − 1)`) as [
      Written,
      Written,
    ];
    return math`${ceiling} ÷ (1 + ${start} × (${end} ÷ ${start})^${passed})`;
  }

  function gompertz(): Written {
    const [start, end] = [base, forecast].map((figure) => math`ln(${figure.value} ÷ ${ceiling})`) as [
      Written,
      Written,
    ];
    return math`${ceiling} × exp(${start} × (${end} ÷ ${start})^${passed})`;
  }
}
