import type { Language } from "../../../reports/types";
import type { Layout } from "../../writing/layout";
import type { Check, Checked } from "./check";

/** Something that the add-in inserts under a name of its own; the registry lists them all. */
export interface Insertion<Wanted> {
  /**
   * What is to be written.
   *
   * @throws EngineError for what the report does not have
   */
  readonly build: (wanted: Wanted) => Layout;
  /** Names that it brings besides its own, and takes along when it is removed. */
  readonly alsoNamed?: (name: string) => readonly string[];
  /** Its lines among the checks. Without them it is not checked. */
  readonly checks?: (inserted: Checked, language: Language) => readonly Check[];
  /** How it is put right where it stands. Without it there is nothing that could get lost. */
  readonly refresh?: Refresh;
}

export interface Refresh {
  /** Whether the cells have anything to put back, told by their contents. */
  readonly applies: (contents: readonly (readonly unknown[])[]) => boolean;
  /**
   * Puts back what has been lost under a name. What the user has entered, added or formatted stays.
   *
   * @returns how many rows and cells have changed
   * @throws WorkbookError "gone" where it is not there, "changed" where it is no longer recognised
   */
  readonly run: (context: Excel.RequestContext, name: string) => Promise<number>;
}
