import type { LexerTreeBuilder } from "@univerjs/engine-formula";

/** How the grid's lexer takes what a name stands for apart: names in it are put in their place. */
interface Reading {
  _handleNestedDefinedName(text: string, around: object): unknown;
}

/** Cells named outright, on a sheet: no name is in it that could come to stand for something else. */
const cells = /^(?:'[^']+'|[\p{L}\d_]+)!\$[A-Z]+\$\d+(?::\$[A-Z]+\$\d+)?$/u;

/**
 * The grid takes the text of a name apart wherever a formula mentions the name, a dozen times in a long one. A text of
 * mere cells is taken apart once.
 */
export function readNamesOnce(lexer: LexerTreeBuilder): void {
  const reading = lexer as unknown as Reading;
  const read = reading._handleNestedDefinedName.bind(lexer);
  const known = new Map<string, unknown>();
  reading._handleNestedDefinedName = (text, around) => {
    if (!cells.test(text)) return read(text, around);
    if (!known.has(text)) known.set(text, read(text, around));
    return known.get(text);
  };
}
