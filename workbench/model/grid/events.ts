import type { Services } from "../../contract";

/** The target of events that concern all sheets. */
export const workbookTarget = "Workbook";

/** Excel's numbers for the events that this host has. */
export const eventType = {
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selectionChanged: 14,
  deleted: 15,
} as const;

export type EventType = (typeof eventType)[keyof typeof eventType];

/** Which events the add-in has asked for. */
export class Events {
  enabled = true;
  #quiet = false;
  readonly #wanted = new Map<string, number>();

  constructor(readonly services: Services) {}

  listen(type: EventType, target: string): void {
    this.#wanted.set(`${type} ${target}`, (this.#wanted.get(`${type} ${target}`) ?? 0) + 1);
  }

  ignore(type: EventType, target: string): void {
    this.#wanted.set(`${type} ${target}`, Math.max(0, (this.#wanted.get(`${type} ${target}`) ?? 0) - 1));
  }

  /** Nobody listens any more. */
  ignoreAll(): void {
    this.#wanted.clear();
  }

  /** Raises nothing of what the work does by the way. */
  async quietly(work: () => Promise<void>): Promise<void> {
    this.#quiet = true;
    try {
      await work();
    } finally {
      this.#quiet = false;
    }
  }

  raise(type: EventType, target: string, args: unknown): void {
    if (this.enabled && !this.#quiet && this.#wanted.get(`${type} ${target}`))
      this.services.raise(type, target, args);
  }
}
