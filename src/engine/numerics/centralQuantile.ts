import { Decimal } from "./decimal";
import { memo } from "../results/memo";

const known = memo<Decimal>(64);
const half = new Decimal(0.5);
/** φ(0) = 1 ÷ √(2π) */
const density0 = new Decimal("0.39894228040143267793994605993438186847585863116493");

/**
 * The z for which a standard normal variable lies between −z and z with the given probability, correct to more
 * digits than a double holds and the same in every JavaScript engine, whose own Math.exp may differ in the last bit.
 * Newton's method from 0 on Φ(z) − ½ = probability ÷ 2; the function is concave where z > 0, so that no step passes
 * the root.
 *
 * @param probability between 0 and 1, neither included
 * @example centralQuantile(0.8) // => 1.28155156554460…, as scipy.stats.norm.ppf(0.9)
 */
export function centralQuantile(probability: number): Decimal {
  return known([probability], () => {
    const target = half.mul(probability);
    let z = new Decimal(0);
    for (let step = target; step.gt(z.mul(1e-20)); z = z.add(step)) {
      const density = density0.mul(z.pow(2).mul(-half).exp());
      step = target.div(density).sub(series(z));
    }
    return z;
  });
}

/** (Φ(z) − ½) ÷ φ(z) = z + z³/3 + z⁵/(3·5) + z⁷/(3·5·7) + …: all terms positive, so that nothing cancels. */
function series(z: Decimal): Decimal {
  const square = z.pow(2);
  let [sum, term] = [z, z];
  for (let n = 3; term.gt(sum.mul(1e-38)); n += 2) {
    term = term.mul(square).div(n);
    sum = sum.add(term);
  }
  return sum;
}
