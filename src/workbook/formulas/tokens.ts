const sheetPart = String.raw`(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!`;
const cell = String.raw`\$?[A-Z]{1,3}\$?[1-9]\d{0,6}`;
const token = new RegExp(
  [
    String.raw`(?<call>[\p{L}_][\p{L}\p{N}_.]*)\s*\(`,
    String.raw`(?<sheet>${sheetPart})?(?<cells>${cell}(?::${cell})?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d+:\$?\d+)(?![\p{L}\p{N}_.(!:#])`,
    String.raw`(?<number>\d+\.?\d*(?:E[+-]?\d+)?|\.\d+)`,
    String.raw`(?<name>[\p{L}_\\][\p{L}\p{N}_.\\?]*)(?![\p{L}\p{N}_.(!:#[])`,
    String.raw`(?<text>"(?:[^"]|"")*")`,
    String.raw`(?<mark><=|>=|<>|[-+*/^&=<>%,()])`,
    String.raw`(?<blank>\s+)`,
  ].join("|"),
  "iuy",
);

/** A piece of a formula: one of these, and from where to where it is written. */
export interface Token {
  /** The name of a function, with the bracket that opens its arguments. */
  readonly call?: string;
  /** Before cells of a named sheet, with its exclamation mark. */
  readonly sheet?: string;
  readonly cells?: string;
  readonly number?: string;
  readonly name?: string;
  /** In its quotes. */
  readonly text?: string;
  readonly mark?: string;
  readonly blank?: string;
  readonly start: number;
  readonly end: number;
}

/**
 * The pieces of a formula after its equals sign; null where it has others: tables, spills, array constants, workbooks
 * elsewhere.
 *
 * @example tokensOf("=SUM(A1:A3)") // => [{ call: "SUM", … }, { cells: "A1:A3", … }, { mark: ")", … }]
 */
export function tokensOf(formula: string): Token[] | null {
  const tokens: Token[] = [];
  token.lastIndex = 1;
  while (token.lastIndex < formula.length) {
    const start = token.lastIndex;
    const match = token.exec(formula);
    if (!match) return null;
    tokens.push({ ...match.groups, start, end: token.lastIndex });
  }
  return tokens;
}
