import { Decimal } from "../numerics/decimal";
import type { Step, Unit, What } from "./explanation";

/** A piece of arithmetic as it is written, and whether a number in it had to be rounded for that. */
export interface Written {
  readonly text: string;
  readonly rounded: boolean;
}

type Piece = Decimal | number | string | Written;

/** As many digits as a cell takes. */
const cellDigits = 15;
/** As many as are left when numbers of so many digits have been worked with. */
const vouchedDigits = 12;

/**
 * Arithmetic with numbers put in.
 *
 * @example math`${10.18} × (${41.44} ÷ ${10.18})^(${5} ÷ ${7})` // => "10.18 × (41.44 ÷ 10.18)^(5 ÷ 7)"
 */
export function math(texts: TemplateStringsArray, ...pieces: readonly Piece[]): Written {
  const written = pieces.map(write);
  return {
    text: texts.reduce((so, text, index) => so + written[index - 1]!.text + text),
    rounded: written.some(({ rounded }) => rounded),
  };
}

/** Terms with a sign between each two. */
export function join(terms: readonly Piece[], sign: "+" | "×"): Written {
  const written = terms.map(write);
  return {
    text: written.map(({ text }) => text).join(` ${sign} `),
    rounded: written.some(({ rounded }) => rounded),
  };
}

/**
 * Numbers added to another, each with its sign between.
 *
 * @example plus([0.02, -0.03]) // => " + 0.02 − 0.03"
 */
export function plus(terms: readonly number[]): string {
  return terms.map((term) => (term < 0 ? ` − ${new Decimal(-term)}` : ` + ${new Decimal(term)}`)).join("");
}

/** A number whose difference to a like one is wanted, with as many more digits as that loses. */
export function close(value: Decimal, difference: Decimal): Written {
  const lost = difference.isZero() ? 0 : Math.max(0, value.e - difference.e);
  return shorten(value, cellDigits + lost);
}

/** A line that gives a number. */
export function step(what: What, unit: Unit, { text, rounded }: Written, value: Decimal | number): Step {
  const digits = rounded ? vouchedDigits : cellDigits;
  const result = sign(new Decimal(Number(new Decimal(value).toNumber().toPrecision(digits))).toString());
  return { what, arithmetic: text, result, unit };
}

function write(piece: Piece): Written {
  if (typeof piece === "string") return { text: piece, rounded: false };
  if (typeof piece === "object" && "text" in piece) return piece;
  const written = shorten(new Decimal(piece), cellDigits);
  return written.text.startsWith("−") ? { ...written, text: `(${written.text})` } : written;
}

function shorten(value: Decimal, digits: number): Written {
  const short = value.toSignificantDigits(digits);
  return { text: sign(short.toString()), rounded: !short.eq(value) };
}

const sign = (text: string) => text.replace("-", "−").replace("e−", "e-");
