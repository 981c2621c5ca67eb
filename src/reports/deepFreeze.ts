/**
 * Freezes a value and everything in it, and gives it back.
 *
 * @example
 * Object.isFrozen(deepFreeze({ names: ["Cloud"] }).names) // => true
 */
export function deepFreeze<T>(value: T): T {
  if (typeof value === "object" && value !== null) {
    Object.values(value).forEach(deepFreeze);
    Object.freeze(value);
  }
  return value;
}
