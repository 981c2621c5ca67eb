import type { Argument } from "./arguments";
import { readResult, type Result } from "./result";

/** The cell whose formula calls. */
export interface Caller {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

export interface CallsHost {
  /** Sends rows to the runtime in one message; false while nobody listens. */
  post(rows: unknown[]): boolean;
  /** Calculates these cells again: what they asked for has come. */
  recalculate(cells: readonly Caller[]): void;
  /** "Sheet1!B4", as the runtime tells a function its place. */
  address(caller: Caller): string;
  /** The formula in the cell now. */
  formula(caller: Caller): string | null;
}

interface Pending {
  readonly id: number;
  readonly key: string;
  readonly row: (messageId: number) => unknown[];
  readonly cancelable: boolean;
  /** Who waits, with the formula that asked. */
  readonly callers: { readonly caller: Caller; readonly formula: string | null }[];
}

const flag = { cancelable: 1, errorsAllowed: 4 };
const invoke = 1000;
const cancel = 1001;
const remembered = 100_000;

/**
 * Calls into the add-in's runtime, as Excel makes them: a cell that asks for something unknown shows that it
 * waits, all questions of one calculation travel together, and the answer calculates the waiting cells again.
 */
export class Calls {
  readonly #host: CallsHost;
  readonly #known = new Map<string, Result>();
  readonly #pendingByKey = new Map<string, Pending>();
  readonly #pendingById = new Map<number, Pending>();
  #unsent = new Set<Pending>();
  #ready = false;
  #calculating = false;
  #scheduled = false;
  #lastId = 0;
  #lastMessage = 0;
  /** How much travelled, for those who measure. */
  readonly statistics = { calls: 0, messages: 0, results: 0 };

  constructor(host: CallsHost) {
    this.#host = host;
  }

  /** Whether the runtime takes calls. */
  get isReady(): boolean {
    return this.#ready;
  }

  get underWay(): boolean {
    return this.#pendingById.size > 0;
  }

  /** The result if it is known; else the question is asked, and the caller calculated again when it is answered. */
  request(name: string, args: readonly Argument[], cancelable: boolean, caller: Caller): Result | null {
    const key = `${name}${JSON.stringify(args)}`;
    const known = this.#known.get(key);
    if (known) return known;
    let pending = this.#pendingByKey.get(key);
    if (!pending) {
      const id = ++this.#lastId;
      const flags = flag.errorsAllowed | (cancelable ? flag.cancelable : 0);
      const body = JSON.stringify([id, name, args, this.#host.address(caller), flags]);
      const row = (messageId: number) => [1, invoke, "", body, messageId];
      pending = { id, key, row, cancelable, callers: [] };
      this.#pendingByKey.set(key, pending);
      this.#pendingById.set(id, pending);
      this.#unsent.add(pending);
      this.#schedule();
    }
    pending.callers.push({ caller, formula: cancelable ? this.#host.formula(caller) : null });
    return null;
  }

  /** The runtime takes calls from now on; what it was asked before a reload is asked again. */
  runtimeReady() {
    this.#ready = true;
    this.#unsent = new Set(this.#pendingById.values());
    this.#schedule();
  }

  /** The runtime is gone: what is asked waits until another one is ready. */
  runtimeGone() {
    this.#ready = false;
  }

  calculationStarted() {
    this.#calculating = true;
  }

  calculationEnded() {
    this.#calculating = false;
    this.#send();
  }

  /** Rows of results from the runtime. */
  receive(rows: readonly unknown[]) {
    const waiting: Caller[] = [];
    for (const row of rows) {
      const { id, result } = readResult(row as unknown[]);
      const pending = this.#pendingById.get(id);
      if (!pending) continue;
      this.statistics.results++;
      this.#forget(pending);
      this.#known.set(pending.key, result);
      for (const { caller } of pending.callers) waiting.push(caller);
    }
    // The oldest go first: a Map keeps the order of insertion.
    for (const key of this.#known.keys()) {
      if (this.#known.size <= remembered) break;
      this.#known.delete(key);
    }
    if (waiting.length) this.#host.recalculate(waiting);
  }

  /** Calls off what nobody waits for any more since its cells were edited. */
  cancelOrphans() {
    const orphans = [...this.#pendingById.values()].filter(
      (pending) =>
        pending.cancelable &&
        pending.callers.every(({ caller, formula }) => this.#host.formula(caller) !== formula),
    );
    for (const pending of orphans) {
      this.#forget(pending);
      const message = JSON.stringify({ invocationId: pending.id });
      this.#host.post([[1, cancel, "", message, ++this.#lastMessage]]);
    }
  }

  #forget(pending: Pending) {
    this.#pendingByKey.delete(pending.key);
    this.#pendingById.delete(pending.id);
    this.#unsent.delete(pending);
  }

  #schedule() {
    if (this.#scheduled) return;
    this.#scheduled = true;
    setTimeout(() => {
      this.#scheduled = false;
      this.#send();
    });
  }

  #send() {
    if (!this.#ready || this.#calculating || !this.#unsent.size) return;
    const unsent = [...this.#unsent];
    this.#unsent.clear();
    if (this.#host.post(unsent.map((pending) => pending.row(++this.#lastMessage)))) {
      this.statistics.calls += unsent.length;
      this.statistics.messages++;
    } else {
      this.#unsent = new Set(unsent);
      this.#ready = false; // until the runtime says so again
    }
  }
}
