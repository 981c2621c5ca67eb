import { notModelled } from "./apiError";

/**
 * An object of the host's object model as requests see it. What a request may name are the members whose names
 * start with a capital letter (after an underscore for the library's own); all others are the model's affair.
 */
export abstract class HostObject {
  /** The class name in Microsoft's documentation. */
  static readonly className: string = "";
  /** Scalar members that a load without names brings. */
  static readonly scalars: readonly string[] = [];
  /** Members whose answer waits until formulas have calculated. */
  static readonly calculated: readonly string[] = [];

  /** What the library puts in place of the path by which the object was made; undefined where none is needed. */
  get id(): string | number | undefined {
    return undefined;
  }

  get type(): typeof HostObject {
    return this.constructor as typeof HostObject;
  }
}

const wireName = /^_?[A-Z]/;
const memberNames = new WeakMap<object, Map<string, string>>();

function namesOf(object: HostObject): Map<string, string> {
  const prototype = Object.getPrototypeOf(object) as object;
  let names = memberNames.get(prototype);
  if (!names) {
    names = new Map();
    for (let p = prototype; p !== Object.prototype; p = Object.getPrototypeOf(p) as object) {
      for (const name of Object.getOwnPropertyNames(p)) {
        if (wireName.test(name) && !names.has(name.toLowerCase())) names.set(name.toLowerCase(), name);
      }
    }
    memberNames.set(prototype, names);
  }
  return names;
}

/** The member that a request names, in any case; an error naming it where the model has none. */
export function memberName(object: HostObject, requested: string): string {
  const name = namesOf(object).get(requested.toLowerCase());
  if (!name) throw notModelled(`${object.type.className}.${publicName(requested)}`);
  return name;
}

/** A wire name as the documentation writes it: "PivotTables" is `pivotTables`. */
export const publicName = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

/** Whether the class declares a member of this name as one that depends on calculation. */
export const waitsForCalculation = (object: HostObject, member: string): boolean =>
  object.type.calculated.includes(member);
