import { invalidArgument, itemNotFound } from "./apiError";
import { HostObject } from "./hostObject";

/** A collection of the object model: what Office.js shows as `items`. */
export abstract class Collection<T extends HostObject> extends HostObject {
  /** The members in order. */
  abstract list(): readonly T[];

  /** The member of this key (name or id), else undefined. */
  abstract find(key: string | number): T | undefined;

  get Count(): number {
    return this.list().length;
  }

  GetCount(): number {
    return this.list().length;
  }

  GetItem(key: string | number): T {
    const found = this.find(key);
    if (!found) throw itemNotFound();
    return found;
  }

  GetItemOrNullObject(key: string | number): T | null {
    return this.find(key) ?? null;
  }

  GetItemAt(index: number): T {
    const found = this.list()[index];
    if (!found) throw invalidArgument();
    return found;
  }
}
