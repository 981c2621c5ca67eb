import type { Language } from "../../reports/types";

export interface Numbers {
  /** Money of the market with its unit: "USD 10.18 bn", "101.8 亿美元". */
  money(billions: number): string;
  /**
   * The same without the unit, for the ticks of an axis or the column of a table that names it; a column has
   * so many decimals throughout.
   */
  amount(billions: number, decimals?: number): string;
  /** What is added to an amount, always with its sign: "+1.94". */
  shift(billions: number, decimals?: number): string;
  /** What `amount` counts: "USD bn", "亿美元". */
  readonly unit: string;
  /** How many of that unit are a billion USD. */
  readonly perBillion: number;
  /** A fraction as a percentage: "22.19%". */
  percent(fraction: number, digits?: number): string;
  /** A growth rate, always with its sign: "+22.7%". */
  change(fraction: number, digits?: number): string;
  /** Any other number, with up to so many digits after the point. */
  number(value: number, digits?: number): string;
}

/** Chinese counts money in yi, 10^8; the report's Chinese edition does so too. */
const yiPerBillion = 10;

const units: Record<Language, { unit: string; scale: number; money: (amount: string) => string }> = {
  en: { unit: "USD bn", scale: 1, money: (amount) => `USD ${amount} bn` },
  "zh-CN": { unit: "亿美元", scale: yiPerBillion, money: (amount) => `${amount} 亿美元` },
  "zh-TW": { unit: "億美元", scale: yiPerBillion, money: (amount) => `${amount} 億美元` },
};

/**
 * How a language writes numbers.
 *
 * @example numbersOf("zh-CN").money(10.18) // => "101.8 亿美元"
 */
export function numbersOf(language: Language): Numbers {
  const { unit, scale, money } = units[language];
  const format = (value: number, options: Intl.NumberFormatOptions) =>
    new Intl.NumberFormat(language, options).format(value);
  const amount = (billions: number, decimals?: number) =>
    format(billions * scale, { minimumFractionDigits: decimals, maximumFractionDigits: decimals ?? 2 });
  return {
    unit,
    perBillion: scale,
    amount,
    shift: (billions, decimals) =>
      format(billions * scale, {
        minimumFractionDigits: decimals,
        maximumFractionDigits: decimals ?? 2,
        signDisplay: "exceptZero",
      }),
    money: (billions) => money(amount(billions)),
    percent: (fraction, digits = 2) => format(fraction, { style: "percent", maximumFractionDigits: digits }),
    change: (fraction, digits = 1) =>
      format(fraction, { style: "percent", maximumFractionDigits: digits, signDisplay: "exceptZero" }),
    number: (value, digits = 2) => format(value, { maximumFractionDigits: digits }),
  };
}
