import type { Report } from "../types";

/** The printed market sizes. Texts, not numbers: 10.18 printed stands for 10.175 to 10.185. */
export const figures: Report["figures"] = [
  { role: "base", year: 2025, value: "10.18", valueInYi: "101.8" },
  { role: "estimate", year: 2026, value: "12.12", valueInYi: "121.2" },
  { role: "forecast", year: 2032, value: "41.44", valueInYi: "414.4" },
];

/** The stated compound annual growth rate, as each edition prints it. */
export const cagrPercent: Report["cagrPercent"] = { en: "22.19", zh: "22.19" };
