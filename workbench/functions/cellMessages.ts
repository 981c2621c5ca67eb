import type { Caller } from "./calls";
import type { Message } from "./result";

interface Notes {
  readonly pass: number;
  readonly functions: Set<string>;
  readonly messages: Message[];
}

/** The messages of the errors that function calls gave, by the cell whose formula called. */
export class CellMessages {
  readonly #notes = new Map<string, Notes>();
  #pass = 0;

  /** A new calculation begins: what its cells said before no longer counts. */
  calculationStarted() {
    this.#pass++;
  }

  note(caller: Caller, functionName: string, messages: readonly Message[]) {
    const key = keyOf(caller);
    let notes = this.#notes.get(key);
    if (!notes || notes.pass !== this.#pass) {
      if (!notes && !messages.length) return;
      notes = { pass: this.#pass, functions: new Set(), messages: [] };
      this.#notes.set(key, notes);
    }
    notes.functions.add(functionName.toUpperCase());
    notes.messages.push(...messages);
  }

  /**
   * The message behind an error that a cell shows: the one of its place within the result, or, where the formula
   * does more than call, the first one of its calls.
   */
  of(anchor: Caller, formula: string, row: number, column: number): string | null {
    const notes = this.#notes.get(keyOf(anchor));
    if (!notes) return null;
    const upper = formula.toUpperCase();
    if (![...notes.functions].some((name) => upper.includes(name))) return null;
    const here = notes.messages.find(
      (m) => m.row === row - anchor.row && m.column === column - anchor.column,
    );
    return (here ?? notes.messages[0])?.text ?? null;
  }
}

const keyOf = ({ sheetId, row, column }: Caller) => `${sheetId}!${row},${column}`;
