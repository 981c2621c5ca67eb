import type { Services } from "../contract";
import type { HostObject } from "../protocol/hostObject";
import { sheetPrefix } from "./address";
import type { Grid } from "./grid";

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

type EventType = (typeof eventType)[keyof typeof eventType];

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

/** Raises an event for those who listen to the sheet, and for those who listen to all sheets. */
export function tell(
  grid: Grid,
  type: EventType,
  sheetId: string,
  args: Readonly<Record<string, unknown>>,
): void {
  for (const target of [sheetId, workbookTarget]) {
    grid.events.raise(type, target, { worksheetId: sheetId, ...args });
  }
}

/** Raises `onChanged`. */
export function tellChange(
  grid: Grid,
  sheetId: string,
  address: string,
  changeType: string,
  shiftDirection = "None",
): void {
  tell(grid, eventType.changed, sheetId, {
    address,
    changeType,
    referenceId: `${sheetPrefix(grid.sheet(sheetId).getSheetName())}!${address}`,
    shiftDirection,
    source: "Local",
    triggerSource: grid.isRunningBatch ? "ThisLocalAddin" : "Unknown",
  });
}

/**
 * Gives a class the members by which the library asks for events: `_RegisterActivatedEvent` for
 * `{ Activated: 11 }`, and its counterpart.
 * @param targetOf whose events an object's handlers want
 */
export function declareEvents<T extends HostObject & { readonly grid: Grid }>(
  prototype: T,
  types: Readonly<Record<string, EventType>>,
  targetOf: (object: T) => string,
): void {
  for (const [name, type] of Object.entries(types)) {
    const member = (deed: "listen" | "ignore") =>
      function (this: T) {
        this.grid.events[deed](type, targetOf(this));
      };
    Object.defineProperty(prototype, `_Register${name}Event`, { value: member("listen") });
    Object.defineProperty(prototype, `_Unregister${name}Event`, { value: member("ignore") });
  }
}
