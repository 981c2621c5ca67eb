import type { Language } from "../../reports/types";
import { readInserted, type Inserted } from "./findInserted";
import { findCall } from "../formulas/formula";
import { readFrozen } from "./frozenStore";
import { stateOf, type State } from "./isFrozen";
import { insertions } from "../insertions/registry";
import { inExcel } from "../sheet/inExcel";
import { tellApart } from "./tellApart";
import { titleOf } from "./titles";

/** Something inserted, and what can be done with it. */
export interface ListedInsertion extends Inserted {
  /** What it is about, unlike all others'. */
  readonly title: string;
  /** Its cells are there, but hold nothing: what was inserted has been cleared, or taken back by Undo. */
  readonly empty: boolean;
  /** What stands in place of the add-in's formulas, which can be brought back; "live" where they stand there. */
  readonly state: State;
  /** The states that it can be brought into. */
  readonly convertible: readonly State[];
  /** It has formulas, and maybe rows, that can be put back where they have been lost. */
  readonly refreshable: boolean;
}

/**
 * Everything inserted, by sheet and name, with what can be done with it.
 *
 * @throws WorkbookError
 */
export function listInserted(language: Language): Promise<ListedInsertion[]> {
  return inExcel(async (context) => {
    const inserted = await readInserted(context);
    const frozen = await readFrozen(context);
    const ranges = inserted.map(({ name, address }) =>
      address === null ? null : context.workbook.names.getItem(name).getRange(),
    );
    ranges.forEach((range) => range?.load("formulas,values"));
    await context.sync();
    const known = await Promise.all(inserted.map(({ kind }) => insertions[kind].load()));
    return tellApart(
      inserted
        .map((one, i): ListedInsertion => {
          const values: unknown[][] = ranges[i]?.values ?? [];
          // A text that looks like a formula is its own value.
          const contents = ((ranges[i]?.formulas ?? []) as unknown[][]).map((row, r) =>
            row.map((content, c) => (content === values[r]![c] && findsCall(content) ? "" : content)),
          );
          const store = frozen.find(({ name }) => name === one.name);
          const live = contents.flat().some(findsCall);
          const state = store && one.address !== null ? stateOf(contents, store) : "live";
          return {
            ...one,
            title: titleOf(one.kind, values, language),
            empty: one.address !== null && contents.flat().every((cell) => cell === ""),
            state,
            convertible: live || state !== "live" ? states.filter((other) => other !== state) : [],
            refreshable: live && state === "live" && (known[i]!.refresh?.applies(contents) ?? false),
          };
        })
        .sort((a, b) => orderOf(a).localeCompare(orderOf(b), "en", { numeric: true })),
    );
  });
}

const states: readonly State[] = ["live", "native", "values"];

const findsCall = (cell: unknown) => typeof cell === "string" && findCall(cell) !== null;

/** Those without cells come last. */
function orderOf({ address, name }: Inserted): string {
  return `${address === null ? "2" : `1${address.slice(0, address.lastIndexOf("!"))}`} ${name}`;
}
