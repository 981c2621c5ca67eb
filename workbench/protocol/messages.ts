// What Office.js says to Excel, undocumented and learnt from the library itself; the pinned version is the contract.
// - A batch is a list of actions on object paths. A path leads from its parent by a method, a property or an indexer;
//   once an answer brings an id ("Id" where the object has that property, else "_Id"), the library replaces the path
//   by one through the collection's indexer, so that `add` is not done twice.
// - Loads name members in camel case; answers name them in Pascal case, members of a collection as "_Items". A member
//   that is null for an Instantiate or a Query makes a null object.
// - Inside Excel.run the library sends Instantiate, `_KeepReference`, Instantiate for ranges, and expects a
//   "_ReferenceId" with the second one; later batches come by that reference.
// - Objects as arguments stand as path ids beside the arguments ("ReferencedObjectPathIds"), and within plain objects
//   as `{ _ObjectPathId }`. What the caller left out arrives as null.
// - A Trace action needs a result and an entry in "TraceIds", or event handlers never attach. Events are asked for by
//   `_Register…Event` and travel as messages of kind 33; the document's selection (kind 2) has a way of its own.

/** The body of a ProcessQuery request, as Office.js sends it. */
export interface RequestBatch {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

export const ActionType = {
  Instantiate: 1,
  Query: 2,
  Method: 3,
  SetProperty: 4,
  Trace: 5,
  EnsureUnchanged: 6,
  QueryAsJson: 7,
  RecursiveQuery: 8,
  Update: 9,
} as const;

export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
  readonly ObjectState?: Readonly<Record<string, unknown>>;
}

export const ObjectPathType = {
  GlobalObject: 1,
  NewObject: 2,
  Method: 3,
  Property: 4,
  Indexer: 5,
  ReferenceId: 6,
  NullObject: 7,
} as const;

export interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  /** Beside each argument that is an object (or holds objects): the ids of their paths, in the same nesting. */
  readonly ReferencedObjectPathIds?: readonly PathIds[];
}

export type PathIds = number | null | undefined | readonly PathIds[];

/** What a load asks for. Paths are in camel case, their steps parted by "/", and leave out "items". */
export interface QueryInfo {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

export interface ActionResult {
  readonly ActionId: number;
  readonly Value: unknown;
}

export interface Answer {
  readonly Results?: readonly ActionResult[];
  readonly ProcessedResults?: { readonly Results: readonly ActionResult[] };
  readonly Error?: {
    readonly Code: string;
    readonly Message: string;
    readonly Location: string;
    readonly ActionIndex: number;
    readonly HttpStatusCode: number;
  };
  readonly TraceIds: readonly number[];
}
