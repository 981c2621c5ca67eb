import { Collection } from "./collection";
import { HostObject, memberName, publicName, waitsForCalculation } from "./hostObject";
import type { LoadTree } from "./loadTree";
import type { QueryInfo } from "./messages";

/** How an answer writes objects: the names it uses, and how it reads a member (waiting where that is needed). */
export interface Writer {
  /** Plain JSON in camel case (`retrieve`) rather than the library's own form. */
  readonly json: boolean;
  referenceId(object: HostObject): string | undefined;
  calculated(): Promise<void>;
}

/** What identifies an object to the library from now on. */
export function identity(object: HostObject, writer: Pick<Writer, "referenceId">): Record<string, unknown> {
  const result: Record<string, unknown> = {};
  // Where the id is a property of the object, too, the library fills it in by that name.
  if (object.id !== undefined) result["Id" in object ? "Id" : "_Id"] = object.id;
  const reference = writer.referenceId(object);
  if (reference !== undefined) result["_ReferenceId"] = reference;
  return result;
}

/** The loaded state of an object, as the library expects it. */
export async function serialize(
  object: HostObject,
  tree: LoadTree,
  writer: Writer,
  query?: QueryInfo,
): Promise<Record<string, unknown>> {
  if (object instanceof Collection) return serializeCollection(object, tree, writer, query);
  const names = new Map<string, LoadTree | undefined>();
  // An object that was asked for as a whole (load("format")) brings its scalars, too.
  if (tree.everything || tree.members.size === 0) {
    for (const name of object.type.scalars) names.set(name, undefined);
  }
  for (const [name, below] of tree.members) names.set(memberName(object, name), below);

  const result: Record<string, unknown> = {};
  for (const [name, below] of names) {
    if (waitsForCalculation(object, name)) await writer.calculated();
    const value: unknown = await Reflect.get(object, name);
    const written =
      value instanceof HostObject
        ? await serialize(value, below ?? { everything: true, members: new Map() }, writer)
        : (value ?? null);
    result[writer.json ? publicName(name) : name] = written;
  }
  return writer.json ? result : Object.assign(result, identity(object, writer));
}

async function serializeCollection(
  collection: Collection<HostObject>,
  tree: LoadTree,
  writer: Writer,
  query: QueryInfo | undefined,
): Promise<Record<string, unknown>> {
  // The library drops "items/" from paths, so that all names but the collection's own scalars mean the members.
  const own = new Set(collection.type.scalars.map((name) => name.toLowerCase()));
  const result: Record<string, unknown> = {};
  const ofItems: LoadTree = { everything: tree.everything, members: new Map() };
  for (const [name, below] of tree.members) {
    if (name === "items") {
      ofItems.everything ||= below.everything || below.members.size === 0;
      for (const [inner, innerTree] of below.members) ofItems.members.set(inner, innerTree);
    } else if (!own.has(name)) ofItems.members.set(name, below);
  }
  for (const name of collection.type.scalars) {
    if (!tree.everything && !tree.members.has(name.toLowerCase())) continue;
    result[writer.json ? publicName(name) : name] = (Reflect.get(collection, name) as unknown) ?? null;
  }
  if (!ofItems.everything && ofItems.members.size === 0) return result;

  const first = query?.Skip ?? 0;
  const items: unknown[] = [];
  for (const item of collection
    .list()
    .slice(first, query?.Top === undefined ? undefined : first + query.Top)) {
    items.push(await serialize(item, ofItems, writer));
  }
  result[writer.json ? "items" : "_Items"] = items;
  return result;
}
