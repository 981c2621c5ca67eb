import { inPieces } from "../../src/functions/inPieces";
import { loadFunctions } from "./runtime";

/** Takes its time, and counts how far it came. */
function* slow(milliseconds: number, done: { steps: number }): Generator<void, string> {
  const end = Date.now() + milliseconds;
  while (Date.now() < end) {
    done.steps++;
    yield;
  }
  return "done";
}

describe("work in pieces", () => {
  test("that is short gives its result at once", () => {
    expect(inPieces(slow(1, { steps: 0 }), undefined)).toBe("done");
  });

  test("that is long lets others take their turn", async () => {
    let turns = 0;
    const timer = setInterval(() => turns++, 5);
    const result = inPieces(slow(450, { steps: 0 }), undefined);
    expect(result).toBeInstanceOf(Promise);
    expect(await result).toBe("done");
    clearInterval(timer);
    expect(turns).toBeGreaterThan(1);
  });

  test("stops where the cell waits no longer", async () => {
    const invocation = {} as CustomFunctions.CancelableInvocation;
    const done = { steps: 0 };
    const result = inPieces(slow(60_000, done), invocation);
    invocation.onCanceled!();
    await expect(result).rejects.toMatchObject({
      kind: "unavailable",
      message: expect.stringContaining("Stopped"),
    });
    const before = done.steps;
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(done.steps).toBe(before);
  });
});

test("SIMULATE gives the same cells with and without timers to rest by", async () => {
  const simulate = loadFunctions().get("SIMULATE")!;
  const block = [
    ["Driver", "From", "To", "Low", "Mode", "High"],
    ["A", 2026, 2030, -0.03, 0, 0.01],
    ["B", 2027, "", -0.02, 0, 0.05],
  ];
  const call = () => simulate([[2026, 2032]], block, "Low", "Mode", "High", 100_000, 3, null, null, {});
  const resting = await call();
  const { setTimeout: timer } = globalThis;
  let atOnce: unknown;
  try {
    Reflect.deleteProperty(globalThis, "setTimeout");
    atOnce = call();
  } finally {
    globalThis.setTimeout = timer;
  }
  expect(atOnce).toEqual(resting);
});
