import { itemNotFound } from "./apiError";
import type { HostObject } from "./hostObject";

/** Objects that the add-in keeps across batches: by tracking them, or for the length of an `Excel.run`. */
export class References {
  readonly #objects = new Map<string, HostObject>();
  readonly #ids = new WeakMap<HostObject, string>();
  #last = 0;

  keep(object: HostObject): string {
    let id = this.#ids.get(object);
    if (id === undefined) {
      id = `reference-${++this.#last}`;
      this.#ids.set(object, id);
    }
    this.#objects.set(id, object);
    return id;
  }

  /** The id of a kept object; undefined where the object is not kept. */
  idOf(object: HostObject): string | undefined {
    const id = this.#ids.get(object);
    return id !== undefined && this.#objects.has(id) ? id : undefined;
  }

  get(id: string): HostObject {
    const object = this.#objects.get(id);
    if (!object) throw itemNotFound();
    return object;
  }

  free(id: string): void {
    this.#objects.delete(id);
  }

  freeAll(): void {
    this.#objects.clear();
  }

  all(): Iterable<HostObject> {
    return this.#objects.values();
  }
}
