/**
 * Takes the invocation object that Excel puts behind the arguments of a call off them, however many there are: metadata
 * that Excel has kept from an earlier version may know of fewer parameters.
 *
 * @returns undefined where there is none
 */
export function takeInvocation(args: unknown[]): unknown {
  return isInvocation(args[args.length - 1]) ? args.pop() : undefined;
}

/** An object that is no content of a cell: those have a value, a type or a code. */
function isInvocation(value: unknown): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  return !("basicValue" in value || "type" in value || "code" in value);
}
