import fc from "fast-check";
import { memo } from "../../../src/engine/results/memo";

/** A memo of what its keys look like, and the keys for which it had to make it. */
function watched(size: number) {
  const remember = memo<string>(size);
  const made: unknown[] = [];
  const ask = (...key: unknown[]) =>
    remember(key, () => {
      made.push(key.length === 1 ? key[0] : key);
      return key.map(String).join();
    });
  return { ask, made };
}

describe("a memo", () => {
  test("makes a value once for each key", () => {
    const { ask, made } = watched(4);
    expect(["a", "b", "a", "a", "b"].map((key) => ask(key))).toEqual(["a", "b", "a", "a", "b"]);
    expect(made).toEqual(["a", "b"]);
  });

  test("forgets the key longest unused, not the one longest known", () => {
    const { ask, made } = watched(2);
    for (const key of ["a", "b", "a", "c", "a", "b"]) ask(key);
    expect(made).toEqual(["a", "b", "c", "b"]);
  });

  test("tells apart what only looks alike", () => {
    const { ask, made } = watched(16);
    const keys = [[1], ["1"], [1, 2], ["1,2"], [null], [undefined], [""], [0], [false], [], [{}], [{}]];
    for (const key of [...keys, ...keys]) ask(...key);
    expect(made).toHaveLength(keys.length);
  });

  test("takes an object for itself", () => {
    const { ask, made } = watched(4);
    const object = {};
    for (const key of [object, {}, object]) ask(key, 2025);
    expect(made).toHaveLength(2);
  });

  test("compares keys as it is told, and keeps what it is told of one", () => {
    const remember = memo<number, number[]>(4, {
      same: (a, b) => `${a}` === `${b}`,
      keep: (key) => [...key],
    });
    const key = [1, 2];
    expect(remember(key, () => 1)).toBe(1);
    expect(remember([1, 2], () => 2)).toBe(1);
    key[0] = 3;
    expect(remember(key, () => 4)).toBe(4);
    expect(remember([1, 2], () => 5)).toBe(1);
  });

  test("remembers a value of undefined", () => {
    const remember = memo<undefined>(4);
    const make = jest.fn(() => undefined);
    remember(["a"], make);
    remember(["a"], make);
    expect(make).toHaveBeenCalledTimes(1);
  });

  test("remembers nothing where making it failed", () => {
    const remember = memo<number>(4);
    expect(() =>
      remember(["a"], () => {
        throw new Error("not yet");
      }),
    ).toThrow("not yet");
    expect(remember(["a"], () => 1)).toBe(1);
  });

  test("may be asked while it makes a value", () => {
    const remember = memo<number>(4);
    const made: number[] = [];
    const factorial = (n: number): number =>
      remember([n], () => (made.push(n), n < 2 ? 1 : n * factorial(n - 1)));
    expect([factorial(3), factorial(4), factorial(2)]).toEqual([6, 24, 2]);
    expect(made).toEqual([3, 2, 1, 4]);
  });

  // The model is the definition: a key is remembered if fewer than `size` others were asked for since.
  test("remembers exactly the keys used last, whatever is asked for", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5 }), fc.array(fc.integer({ min: 0, max: 7 })), (size, keys) => {
        const { ask, made } = watched(size);
        const expected = keys.filter((key, index) => {
          const last = keys.lastIndexOf(key, index - 1);
          return index === 0 || last < 0 || new Set(keys.slice(last + 1, index)).size >= size;
        });
        for (const key of keys) expect(ask(key)).toBe(String(key));
        expect(made).toEqual(expected);
      }),
    );
  });
});
