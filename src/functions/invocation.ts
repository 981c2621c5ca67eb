/**
 * The arguments of a call without the invocation object that Excel puts behind them, however many there are: metadata
 * that Excel has kept from an earlier version may know of fewer parameters.
 */
export function withoutInvocation(args: unknown[]): { args: unknown[]; invocation: unknown } {
  const last = args.at(-1);
  return isInvocation(last) ? { args: args.slice(0, -1), invocation: last } : { args, invocation: undefined };
}

/** An object that is no content of a cell: those have a value, a type or a code. */
function isInvocation(value: unknown): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  return !("basicValue" in value || "type" in value || "code" in value);
}
