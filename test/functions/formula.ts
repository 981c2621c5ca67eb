/** A function call as an example writes it, with its arguments as Excel would hand them over. */
export interface Call {
  readonly name: string;
  readonly args: unknown[];
}

/**
 * Reads `=LLM.NAME(…)` with numbers, texts, truth values, array constants and omitted arguments: all that the
 * examples use.
 *
 * @example readFormula('=LLM.SERIES(2031,,"smooth")') // => { name: "SERIES", args: [2031, null, "smooth"] }
 */
export function readFormula(formula: string): Call {
  const [, name, inner] = /^=LLM\.([A-Z]+)\((.*)\)$/.exec(formula) ?? [];
  if (name === undefined) throw new Error(`${formula} is no call of one function.`);
  const tokens = inner!.match(/"(?:[^"]|"")*"|[-\w.]+|[{};,]/g) ?? [];
  let at = 0;
  const constant = (): unknown => {
    const token = tokens[at++]!;
    if (token.startsWith('"')) return token.slice(1, -1).replaceAll('""', '"');
    if (/^(TRUE|FALSE)$/.test(token)) return token === "TRUE";
    if (token !== "{") return Number(token);
    const rows: unknown[][] = [[]];
    for (;;) {
      rows.at(-1)!.push(constant());
      const separator = tokens[at++];
      if (separator === "}") return rows;
      if (separator === ";") rows.push([]);
    }
  };
  const args: unknown[] = [];
  while (at < tokens.length) {
    args.push(tokens[at] === "," ? null : constant());
    if (tokens[at] === ",") {
      at++;
      if (at === tokens.length) args.push(null);
    }
  }
  return { name, args };
}
