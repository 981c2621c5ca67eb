import type { HostObject } from "../../protocol/hostObject";
import type { EventType } from "./events";
import type { Grid } from "./grid";

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
