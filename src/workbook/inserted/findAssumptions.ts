import type { Language } from "../../reports/types";
import { insertions } from "../insertions/registry";
import { inExcel } from "../sheet/inExcel";
import { readInserted } from "./findInserted";
import { tellApart } from "./tellApart";

/** An assumption block of the workbook, and what a person reads in its place. */
export interface FoundAssumptions {
  readonly name: string;
  readonly title: string;
}

/**
 * The workbook's assumption blocks that still have cells with something in them.
 *
 * @throws WorkbookError
 */
export function findAssumptions(language: Language): Promise<FoundAssumptions[]> {
  return inExcel(async (context) => {
    const blocks = (await readInserted(context)).filter(
      ({ kind, address }) => kind === "Assumptions" && address,
    );
    const ranges = blocks.map(({ name }) => context.workbook.names.getItem(name).getRange());
    ranges.forEach((range) => range.load("values"));
    await context.sync();
    const filled = blocks.filter((_, i) => ranges[i]!.values.flat().some((cell) => cell !== ""));
    // A block is about nothing but itself. The pane's first view asks for no more, or it would fetch what reads cells.
    const title = insertions.Assumptions.label[language];
    return tellApart(filled.map((block) => ({ ...block, title }))).map(({ name, title }) => ({
      name,
      title,
    }));
  });
}
