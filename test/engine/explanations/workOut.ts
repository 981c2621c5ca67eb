import { Decimal as Library } from "decimal.js";

const Decimal = Library.clone({ precision: 50 });
type Decimal = Library;

/**
 * Works out a line of arithmetic with the rules that a reader has from school and from Excel: powers before products
 * before sums, a per cent is a hundredth, ln and √ take what follows. Knows nothing of the engine.
 */
export function workOut(arithmetic: string): Decimal {
  const tokens = arithmetic.match(/\d+(?:\.\d+)?(?:e[+-]?\d+)?|NORM\.S\.INV|exp|ln|[√%^×÷/+−()]|\S/g) ?? [];
  let at = 0;
  const take = (token: string) => tokens[at] === token && Boolean(++at);
  const expect = (token: string) => {
    if (!take(token))
      throw new Error(`${token} expected before ${tokens.slice(at).join(" ")} in ${arithmetic}`);
  };
  const sum = (): Decimal => {
    let value = product();
    for (;;) {
      if (take("+")) value = value.add(product());
      else if (take("−")) value = value.sub(product());
      else return value;
    }
  };
  const product = (): Decimal => {
    let value = signed();
    for (;;) {
      if (take("×")) value = value.mul(signed());
      else if (take("÷") || take("/")) value = value.div(signed());
      else return value;
    }
  };
  const signed = (): Decimal => (take("−") ? signed().neg() : power());
  const power = (): Decimal => {
    const base = single();
    return take("^") ? base.pow(single()) : base;
  };
  const single = (): Decimal => {
    if (take("ln")) return single().ln();
    if (take("√")) return single().sqrt();
    if (take("exp")) return single().exp();
    if (take("NORM.S.INV")) return normalQuantile(single());
    if (take("(")) {
      const value = sum();
      expect(")");
      return value;
    }
    const value = new Decimal(tokens[at++]!);
    return take("%") ? value.div(100) : value;
  };
  const value = sum();
  if (at < tokens.length) throw new Error(`${tokens.slice(at).join(" ")} is left of ${arithmetic}`);
  return value;
}

/** By halving, on the integral of the density by its power series. */
function normalQuantile(probability: Decimal): Decimal {
  const density0 = new Decimal(1).div(new Decimal(Decimal.acos(-1)).mul(2).sqrt());
  const below = (z: Decimal) => {
    // Φ(z) = ½ + φ(0) Σ (−1)^n z^(2n+1) ÷ (2^n n! (2n+1))
    let [sum, term] = [z, z];
    for (let n = 1; n < 200; n++) {
      term = term
        .mul(z)
        .mul(z)
        .div(-2 * n);
      sum = sum.add(term.div(2 * n + 1));
    }
    return sum.mul(density0).add(0.5);
  };
  let [low, high] = [new Decimal(-6), new Decimal(6)];
  for (let step = 0; step < 100; step++) {
    const middle = low.add(high).div(2);
    if (below(middle).lt(probability)) low = middle;
    else high = middle;
  }
  return low;
}

/** The digits that a line vouches for: all that it shows, or the twelve of one whose last were zeros. */
export function digitsOf(result: string): number {
  const digits = result.replace(/e.*$/, "").replace(/[^\d]/g, "").replace(/^0+/, "");
  return Math.max(12, digits.length);
}
