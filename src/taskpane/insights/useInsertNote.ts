import { useState } from "react";
import {
  canInsertNotes,
  insertNote,
  type NoteOutcome,
  type OccupiedNote,
} from "../../workbook/cell/insertNote";
import { select } from "../../workbook/sheet/selection";
import { toWorkbookError } from "../../workbook/sheet/workbookError";
import { useText } from "../language/useText";
import { useNotify } from "../shell/notice";

/** A note that a cell has already, and what to do about it. */
export interface NoteQuestion {
  readonly address: string;
  readonly present: string;
  /** null leaves the note as it is. */
  readonly answer: (then: OccupiedNote["then"] | null) => void;
}

export interface InsertNote {
  /** Not there where Excel does not let add-ins write notes. */
  readonly insert: ((text: () => Promise<string>) => void) | null;
  readonly question: NoteQuestion | null;
}

/** Writes a text as a note at the selected cell, and asks where there is one already. */
export function useInsertNote(): InsertNote {
  const { t } = useText();
  const notify = useNotify();
  const [question, setQuestion] = useState<NoteQuestion | null>(null);
  const [supported] = useState(canInsertNotes);

  const ask = ({ address, present }: Extract<NoteOutcome, { status: "occupied" }>) =>
    new Promise<OccupiedNote["then"] | null>((resolve) => {
      const answer: NoteQuestion["answer"] = (then) => {
        setQuestion(null);
        resolve(then);
      };
      setQuestion({ address, present, answer });
    });
  const insert = async (makeText: () => Promise<string>) => {
    const fail = (error: unknown, again: () => void) =>
      notify({
        intent: "error",
        text: t(`workbook.${toWorkbookError(error).kind}`),
        action: { label: t("again"), run: again },
      });
    notify(null);
    try {
      const text = await makeText();
      let outcome = await insertNote(text);
      if (outcome.status === "occupied") {
        const then = await ask(outcome);
        if (!then) return;
        outcome = await insertNote(text, { address: outcome.address, then });
      }
      const { address } = outcome;
      const show = () => void select(address).catch((error: unknown) => fail(error, show));
      notify({
        intent: "success",
        text: t("note.done", { address }),
        action: { label: t("insert.goTo"), run: show },
      });
    } catch (error) {
      fail(error, () => void insert(makeText));
    }
  };
  return { insert: supported ? (text) => void insert(text) : null, question };
}
