import { parseMethod } from "../engine/paths/method";
import type { Path } from "./blocks/path";
import { inExcel } from "./sheet/inExcel";
import { readAssumptions } from "./assumptions/readAssumptions";

/** The path of the market that an insertion follows. */
export interface PathChoice {
  readonly method?: string;
  /** An assumption block: its name, or its address with the sheet. */
  readonly assumptions?: string;
  /** One of the block's scenarios; the first where none is given. */
  readonly scenario?: string;
}

/** What the choice means in this workbook. */
export async function choosePath({ method, assumptions, scenario }: PathChoice): Promise<Path> {
  const parsed = parseMethod(method);
  if (!assumptions) return { method: parsed };
  const block = await inExcel((context) => readAssumptions(context, assumptions));
  return { method: parsed, assumptions: block, scenario: scenario ?? block.scenarios[0] };
}
