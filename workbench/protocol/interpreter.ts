import { ApiError, invalidArgument, notModelled } from "./apiError";
import { HostObject, memberName, publicName, waitsForCalculation } from "./hostObject";
import { loadTree } from "./loadTree";
import {
  type Action,
  ActionType,
  type ActionResult,
  type Answer,
  type ArgumentInfo,
  ObjectPathType,
  type PathIds,
  type RequestBatch,
} from "./messages";
import type { References } from "./references";
import { identity, serialize, type Writer } from "./serialize";

/** The object model that batches are run against. */
export interface Host {
  /** The object that `context.workbook` stands for. */
  readonly root: HostObject;
  /** Objects that a request may make by name (the services of the library's own). */
  create(typeName: string): HostObject | undefined;
  readonly references: References;
  /** Resolves when what has been written is calculated. */
  calculated(): Promise<void>;
  /** Resolves when the grid has done what setting a property has begun. */
  applied(): Promise<void>;
}

type Resolved = HostObject | null;

/**
 * Runs one batch of Office.js's RichApi protocol: actions in order, until one fails.
 * @returns the answer to send back; it never throws, since a refusal is an answer, too
 */
export async function runBatch(batch: RequestBatch, host: Host): Promise<Answer> {
  const run = new BatchRun(batch, host);
  const results: ActionResult[] = [];
  const traceIds: number[] = [];
  for (const [index, action] of batch.Actions.entries()) {
    try {
      if (action.ActionType === ActionType.Trace) traceIds.push(action.Id);
      results.push({ ActionId: action.Id, Value: await run.perform(action) });
    } catch (thrown) {
      const error = thrown instanceof ApiError ? thrown : internalError(thrown);
      return {
        Error: {
          Code: error.code,
          Message: error.message,
          Location: run.location,
          ActionIndex: index,
          HttpStatusCode: error.httpStatus,
        },
        ProcessedResults: { Results: results },
        TraceIds: traceIds,
      };
    }
  }
  return { Results: results, TraceIds: traceIds };
}

function internalError(thrown: unknown): ApiError {
  // A fault of the workbench, not of the add-in: the console has the stack.
  console.error(thrown);
  const detail = thrown instanceof Error ? ` (${thrown.message})` : "";
  return new ApiError(
    "GeneralException",
    `There was an internal error while processing the request.${detail}`,
    500,
  );
}

class BatchRun {
  /** Where the batch is at, as `errorLocation` tells it. */
  location = "";
  readonly #batch: RequestBatch;
  readonly #host: Host;
  readonly #objects = new Map<number, Resolved>();

  constructor(batch: RequestBatch, host: Host) {
    this.#batch = batch;
    this.#host = host;
  }

  async perform(action: Action): Promise<unknown> {
    if (action.ActionType === ActionType.Trace) return null;
    const object = await this.#resolve(action.ObjectPathId);
    // What is asked of a null object does nothing and gives null, so that `getItemOrNullObject(name).delete()` needs
    // no look first.
    if (!object) return null;
    switch (action.ActionType) {
      case ActionType.Instantiate:
        return identity(object, this.#writer(false));
      case ActionType.Query:
        return serialize(object, loadTree(action.QueryInfo), this.#writer(false), action.QueryInfo);
      case ActionType.QueryAsJson:
        return serialize(object, loadTree(action.QueryInfo), this.#writer(true), action.QueryInfo);
      case ActionType.Method:
        return this.#method(object, action);
      case ActionType.SetProperty: {
        const [value] = await this.#arguments(action.ArgumentInfo);
        await this.#set(object, action.Name, value);
        return null;
      }
      case ActionType.Update:
        await this.#update(object, action.ObjectState ?? {});
        return null;
      default:
        throw notModelled(`requests of type ${action.ActionType}`);
    }
  }

  async #method(object: HostObject, action: Action): Promise<unknown> {
    if (action.Name === "_KeepReference") {
      this.#host.references.keep(object);
      return null;
    }
    const value = await this.#call(object, action.Name, await this.#arguments(action.ArgumentInfo));
    return value instanceof HostObject ? identity(value, this.#writer(false)) : (value ?? null);
  }

  async #set(object: HostObject, requested: string, value: unknown): Promise<void> {
    this.location = `${object.type.className}.${publicName(requested)}`;
    const name = memberName(object, requested);
    if (!isWritable(object, name)) throw notModelled(`setting ${this.location}`);
    Reflect.set(object, name, value);
    await this.#host.applied();
  }

  async #update(object: HostObject, state: Readonly<Record<string, unknown>>): Promise<void> {
    for (const [requested, value] of Object.entries(state)) {
      const current: unknown = await Reflect.get(object, memberName(object, requested));
      if (current instanceof HostObject) await this.#update(current, value as Record<string, unknown>);
      else await this.#set(object, requested, value);
    }
  }

  async #call(object: HostObject, requested: string, args: readonly unknown[]): Promise<unknown> {
    this.location = `${object.type.className}.${publicName(requested)}`;
    const name = memberName(object, requested);
    const method: unknown = Reflect.get(object, name);
    if (typeof method !== "function") throw notModelled(this.location);
    if (waitsForCalculation(object, name)) await this.#host.calculated();
    // The library sends null for what was left out.
    return await Reflect.apply(
      method,
      object,
      args.map((value) => value ?? undefined),
    );
  }

  async #resolve(pathId: number): Promise<Resolved> {
    const known = this.#objects.get(pathId);
    if (known !== undefined) return known;
    const object = await this.#follow(pathId);
    this.#objects.set(pathId, object);
    return object;
  }

  async #follow(pathId: number): Promise<Resolved> {
    const path = this.#batch.ObjectPaths[pathId];
    if (!path) throw invalidArgument();
    const parent = path.ParentObjectPathId ? await this.#resolve(path.ParentObjectPathId) : undefined;
    if (parent === null) return null;
    switch (path.ObjectPathType) {
      case ObjectPathType.GlobalObject:
        return this.#host.root;
      case ObjectPathType.NewObject: {
        this.location = path.Name;
        const made = this.#host.create(path.Name);
        if (!made) throw notModelled(path.Name);
        return made;
      }
      case ObjectPathType.ReferenceId:
        this.location = "_reference";
        return this.#host.references.get(path.Name);
      case ObjectPathType.NullObject:
        return null;
    }
    if (!parent) throw invalidArgument();
    switch (path.ObjectPathType) {
      case ObjectPathType.Method:
        return asObject(await this.#call(parent, path.Name, await this.#arguments(path.ArgumentInfo)));
      case ObjectPathType.Indexer:
        return asObject(await this.#call(parent, "GetItem", await this.#arguments(path.ArgumentInfo)));
      case ObjectPathType.Property: {
        this.location = `${parent.type.className}.${publicName(path.Name)}`;
        return asObject(await Reflect.get(parent, memberName(parent, path.Name)));
      }
      default:
        throw notModelled(`object paths of type ${path.ObjectPathType}`);
    }
  }

  async #arguments(info: ArgumentInfo | undefined): Promise<unknown[]> {
    const args = info?.Arguments ?? [];
    const ids = info?.ReferencedObjectPathIds;
    return Promise.all(args.map((value, i) => this.#argument(value, ids?.[i])));
  }

  async #argument(value: unknown, ids: PathIds): Promise<unknown> {
    if (ids === null || ids === undefined || ids === 0) return this.#withObjects(value);
    if (typeof ids === "number") return this.#resolve(ids);
    if (!Array.isArray(value)) return value;
    return Promise.all(value.map((inner: unknown, i) => this.#argument(inner, ids[i])));
  }

  /** Within plain objects, such as the source of a validation's list, objects stand as `{ _ObjectPathId }`. */
  async #withObjects(value: unknown): Promise<unknown> {
    if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
    const { _ObjectPathId: id } = value as { _ObjectPathId?: unknown };
    if (typeof id === "number") return this.#resolve(id);
    const entries = Object.entries(value).map(async ([key, inner]) => [key, await this.#withObjects(inner)]);
    return Object.fromEntries(await Promise.all(entries)) as unknown;
  }

  #writer(json: boolean): Writer {
    const { references } = this.#host;
    return {
      json,
      referenceId: (object) => references.idOf(object),
      calculated: () => this.#host.calculated(),
    };
  }
}

function asObject(value: unknown): Resolved {
  if (value === null || value === undefined) return null;
  if (value instanceof HostObject) return value;
  throw invalidArgument();
}

function isWritable(object: HostObject, name: string): boolean {
  for (let p: unknown = object; p; p = Object.getPrototypeOf(p)) {
    const descriptor = Object.getOwnPropertyDescriptor(p, name);
    if (descriptor) return descriptor.set !== undefined;
  }
  return false;
}
