/**
 * A map that forgets the entry longest unused when it grows beyond its size: memory stays bounded, however many
 * different arguments a workbook tries.
 */
export class Memory<T> {
  readonly #entries = new Map<string, T>();

  constructor(readonly size: number) {}

  get(key: string, make: () => T): T {
    const known = this.#entries.get(key);
    if (known !== undefined) {
      this.#entries.delete(key);
      this.#entries.set(key, known);
      return known;
    }
    const made = make();
    this.#entries.set(key, made);
    if (this.#entries.size > this.size) this.#entries.delete(this.#entries.keys().next().value!);
    return made;
  }
}
