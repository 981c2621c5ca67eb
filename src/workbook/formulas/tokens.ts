const sheetPart = String.raw`(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!`;
const letters = "[A-Za-z]{1,3}";
const cell = String.raw`\$?${letters}\$?[1-9]\d{0,6}`;
const token = new RegExp(
  [
    String.raw`(?<mark><=|>=|<>|[-+*/^&=<>%,()])`,
    String.raw`(?<text>"(?:[^"]|"")*")`,
    String.raw`(?<blank>\s+)`,
    String.raw`(?<call>[\p{L}_][\p{L}\p{N}_.]*)\s*\(`,
    String.raw`(?<sheet>${sheetPart})?(?<cells>${cell}(?::${cell})?|\$?${letters}:\$?${letters}|\$?\d+:\$?\d+)(?![\p{L}\p{N}_.(!:#])`,
    String.raw`(?<number>\d+\.?\d*(?:[Ee][+-]?\d+)?|\.\d+)`,
    String.raw`(?<name>[\p{L}_\\][\p{L}\p{N}_.\\?]*)(?![\p{L}\p{N}_.(!:#[])`,
  ].join("|"),
  "uy",
);

/** A piece of a formula: one of these, and from where to where it is written. */
export interface Token {
  /** The name of a function, with the bracket that opens its arguments. */
  readonly call: string | undefined;
  /** Before cells of a named sheet, with its exclamation mark. */
  readonly sheet: string | undefined;
  readonly cells: string | undefined;
  readonly number: string | undefined;
  readonly name: string | undefined;
  /** In its quotes. */
  readonly text: string | undefined;
  readonly mark: string | undefined;
  readonly blank: string | undefined;
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
    // Spread, the groups would take ten times as long.
    const { call, sheet, cells, number, name, text, mark, blank } = match.groups!;
    tokens.push({ call, sheet, cells, number, name, text, mark, blank, start, end: token.lastIndex });
  }
  return tokens;
}
