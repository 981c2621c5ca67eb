/**
 * A number in at most so many characters, as far as rounding its decimals can do it.
 *
 * @example shortNumber(27.5072624486198, 8) // => "27.50726"
 */
export function shortNumber(value: number, characters: number): string {
  const size = Math.abs(value);
  if (size === 0 || (size < 1e11 && size >= 1e-4)) {
    const plain = String(value);
    if (plain.length <= characters) return plain;
    const whole = value.toFixed(0).length;
    return String(Number(value.toFixed(clamp(characters - whole - 1))));
  }
  // As Excel writes it: "1.5E+21", "1E-07".
  const shortest = value.toExponential(0).replace(/e([+-])(\d)$/, "e$10$2").length;
  const [mantissa, exponent] = value.toExponential(clamp(characters - shortest - 1)).split("e");
  const sign = exponent!.startsWith("-") ? "-" : "+";
  return `${Number(mantissa)}E${sign}${exponent!.slice(1).padStart(2, "0")}`;
}

const clamp = (decimals: number) => Math.max(0, Math.min(15, decimals));
