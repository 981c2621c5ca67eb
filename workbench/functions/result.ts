/** A cell of a result. */
export type ResultCell = string | number | boolean | null | { readonly error: string };

/** What a call gave, with the messages of its errors by their place within it. */
export interface Result {
  readonly value: ResultCell | ResultCell[][];
  readonly messages: readonly Message[];
}

export interface Message {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** The runtime's numbers for a failed call, as far as they are not "#VALUE!". */
const failures: Record<number, string> = { 1: "#N/A", 5: "#DIV/0!", 6: "#NUM!", 8: "#NULL!" };

/** Reads a row of results as the runtime sends it: [id, succeeded, value, number of the failure]. */
export function readResult(row: readonly unknown[]): { id: number; result: Result } {
  const [id, succeeded, value, failure] = row as [number, boolean, unknown, number?];
  if (!succeeded) {
    const text = typeof value === "string" ? value : "";
    const messages = text ? [{ row: 0, column: 0, text }] : [];
    return { id, result: { value: { error: failures[failure ?? 0] ?? "#VALUE!" }, messages } };
  }
  const messages: Message[] = [];
  const cell = (content: unknown, row: number, column: number): ResultCell => {
    if (content === undefined || content === null) return null;
    if (typeof content !== "object") return content as ResultCell;
    const { basicValue, message, properties } = content as {
      basicValue?: string;
      message?: string;
      properties?: { errorMessage?: string };
    };
    const text = message ?? properties?.errorMessage;
    if (text) messages.push({ row, column, text });
    return { error: basicValue ?? "#VALUE!" };
  };
  const read = Array.isArray(value)
    ? (value as unknown[][]).map((cells, r) => cells.map((content, c) => cell(content, r, c)))
    : cell(value, 0, 0);
  return { id, result: { value: read, messages } };
}
