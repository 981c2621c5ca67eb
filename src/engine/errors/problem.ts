import type { english } from "./english";

/** The one name of every kind of problem, taken from the catalogue. */
export type ProblemCode = keyof Sentences;

type Sentences = (typeof english)["sentences"];

/** What is wrong, without the words for it: a code, and the values that any language fills in. */
export type Problem<C extends ProblemCode = ProblemCode> = {
  [K in C]: { readonly code: K; readonly values: ProblemValues<K> };
}[C];

/** The values that a code needs: those that its English sentence names, each of its own type. */
export type ProblemValues<C extends ProblemCode> = [NamesIn<Sentences[C]>] extends [never]
  ? Readonly<Record<string, never>>
  : Readonly<Pick<ValueTypes, NamesIn<Sentences[C]> & keyof ValueTypes>>;

type NamesIn<Sentence> = Sentence extends `${string}{${infer Name}}${infer Rest}`
  ? Name | NamesIn<Rest>
  : never;

/** What stands for a name in braces: a number, a name as it is, a list of them, or a problem within the sentence. */
export type ProblemValue = number | string | readonly (number | string)[] | Problem;

/** A value as it was given: a number or a truth value as it is, anything else in words. */
export type Shown = number | string | Problem<Extract<ProblemCode, `shown.${string}`>>;

/** What is accepted: a list of names, or a description. */
export type Accepted = readonly string[] | Problem<Extract<ProblemCode, `accepted.${string}`>>;

/** The type of every name in braces; it means the same in all sentences. */
interface ValueTypes {
  // What was given, and what would be right
  input: Shown;
  kind: Problem<Extract<ProblemCode, `noun.${string}`>>;
  near: string;
  accepted: Accepted;
  argument: string;
  least: number;
  /** A text where its thousands are set apart. */
  most: number | string;
  figure: number;
  text: string;
  /** Why, as a part of the sentence. */
  reason: Problem;

  // Years and paths
  year: number;
  years: readonly number[];
  from: number;
  to: number;
  first: number;
  last: number;
  method: string;
  methods: readonly string[];
  curve: string;
  volatility: number;
  factor: string;

  // Blocks of cells
  row: number;
  column: number;
  header: string;
  headers: readonly string[];
  fromHeading: string;
  toHeading: string;
  missing: readonly string[];
  found: readonly string[];
  driver: string;
  low: number;
  mode: number;
  high: number;
  source: string | Problem<"estimate.unnamed">;

  // Segments
  axis: string;
  segment: string;
  segments: readonly string[];
  other: string;
  leaf: string;
  count: number;
  segmentCount: number;
  topCount: number;
  leafCount: number;
  sum: string;
  rowName: string;
  columnName: string;
  rowCount: number;
  columnCount: number;
  rowsFound: number;
  columnsFound: number;
  room: readonly string[];
  residual: number;
}

/**
 * A problem that stands within another one.
 *
 * @example problem("noun.axis", {}) // => { code: "noun.axis", values: {} }
 */
export function problem<C extends ProblemCode>(code: C, values: ProblemValues<C>): Problem<C> {
  return { code, values } as Problem<C>;
}
