import {
  ArrayValueObject,
  BaseFunction,
  BooleanValueObject,
  ErrorValueObject,
  NullValueObject,
  NumberValueObject,
  StringValueObject,
  type BaseValueObject,
} from "@univerjs/engine-formula";
import type { FunctionMetadata } from "../metadata";
import { busy, isRefusal, lift, plain, shapeArguments, waits, type Argument } from "./arguments";
import type { Caller, Calls } from "./calls";
import type { CellMessages } from "./cellMessages";
import type { Message, ResultCell } from "./result";

type Outcome = { readonly value: ResultCell | ResultCell[][]; readonly messages: readonly Message[] };

/** A function of the add-in as the grid's formula engine calls it. */
export class AddinFunction extends BaseFunction {
  readonly #metadata: FunctionMetadata;
  readonly #calls: Calls;
  readonly #messages: CellMessages;

  constructor(name: string, metadata: FunctionMetadata, calls: Calls, messages: CellMessages) {
    super(name);
    this.#metadata = metadata;
    this.#calls = calls;
    this.#messages = messages;
  }

  override calculate(...variants: BaseValueObject[]): BaseValueObject {
    const caller: Caller = { sheetId: this.subUnitId!, row: this.row, column: this.column };
    if (variants.some((variant) => variant.isLambda())) return ErrorValueObject.create("#VALUE!" as never);
    const given = variants.map(plain);
    if (waits(given)) return waiting();
    const many = lift(this.#metadata, given);
    const outcomes = (many ?? [[given]]).map((row) => row.map((args) => this.#call(args, caller)));
    if (outcomes.flat().includes(null)) return waiting();
    if (!many) {
      const { value, messages } = outcomes[0]![0]!;
      this.#messages.note(caller, this.name as string, messages);
      return toGrid(value);
    }
    const placed = outcomes.flatMap((row, r) =>
      row.flatMap((outcome, c) => outcome!.messages.map(({ text }) => ({ row: r, column: c, text }))),
    );
    this.#messages.note(caller, this.name as string, placed);
    return toGrid(outcomes.map((row) => row.map((outcome) => firstCell(outcome!.value))));
  }

  #call(given: readonly Argument[], caller: Caller): Outcome | null {
    const args = shapeArguments(this.#metadata, given);
    if (isRefusal(args)) {
      const messages = args.message ? [{ row: 0, column: 0, text: args.message }] : [];
      return { value: { error: args.error }, messages };
    }
    const cancelable = this.#metadata.options?.cancelable ?? false;
    return this.#calls.request(this.#metadata.id, args, cancelable, caller);
  }
}

const waiting = () => ErrorValueObject.create(busy as never);

const firstCell = (value: ResultCell | ResultCell[][]): ResultCell =>
  Array.isArray(value) ? (value[0]?.[0] ?? null) : value;

function toGrid(value: ResultCell | ResultCell[][]): BaseValueObject {
  if (!Array.isArray(value)) return cellToGrid(value);
  if (value.length === 1 && value[0]?.length === 1) return cellToGrid(value[0][0]!);
  return ArrayValueObject.create({
    calculateValueList: value.map((row) => row.map(cellToGrid)),
    rowCount: value.length,
    columnCount: value[0]?.length ?? 0,
    unitId: "",
    sheetId: "",
    row: -1,
    column: -1,
  });
}

function cellToGrid(cell: ResultCell): BaseValueObject {
  if (cell === null) return NullValueObject.create();
  if (typeof cell === "object") return ErrorValueObject.create(cell.error as never);
  if (typeof cell === "number") return NumberValueObject.create(cell);
  if (typeof cell === "boolean") return BooleanValueObject.create(cell);
  return StringValueObject.create(cell);
}
