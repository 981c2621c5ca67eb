import { useCallback, useState, type ReactNode } from "react";
import type { Outcome, Target } from "../../workbook/sheet/outcome";
import { select } from "../../workbook/sheet/selection";
import { toWorkbookError } from "../../workbook/sheet/workbookError";
import { useText } from "../language/useText";
import { useNotify } from "../shell/notice";
import { showPane } from "../shell/office";
import { OccupiedDialog, type Occupied } from "./OccupiedDialog";
import { InsertContext, type Insert } from "./useInsert";

interface Question {
  readonly occupied: Occupied;
  readonly answer: (target: Target | null) => void;
}

/** Gives every tab the one way to insert, {@link useInsert}. */
export function InsertProvider({ children }: { readonly children: ReactNode }) {
  const [question, setQuestion] = useState<Question | null>(null);
  const { t } = useText();
  const notify = useNotify();

  const insert = useCallback<Insert>(
    async (write, own) => {
      const fail = (error: unknown, again: () => void) => {
        const { kind } = toWorkbookError(error);
        void showPane();
        notify({
          intent: "error",
          text: t(own?.[kind] ?? `workbook.${kind}`),
          action: { label: t("again"), run: again },
        });
      };
      const ask = (occupied: Occupied) =>
        new Promise<Target | null>((answer) => {
          void showPane();
          setQuestion({ occupied, answer });
        });

      notify(null);
      let target: Target | null = { place: { at: "selection" } };
      try {
        while (target) {
          const outcome: Outcome = await write(target);
          if (outcome.status === "inserted") {
            const show = () => void select(outcome.address).catch((error: unknown) => fail(error, show));
            notify({
              intent: "success",
              text: t("insert.done", { address: outcome.address }),
              action: { label: t("insert.goTo"), run: show },
              about: outcome.name ?? outcome.address,
            });
            return outcome;
          }
          target = await ask(outcome);
        }
      } catch (error) {
        fail(error, () => void insert(write, own));
      }
      return null;
    },
    [notify, t],
  );

  return (
    <InsertContext.Provider value={insert}>
      {children}
      {question && (
        <OccupiedDialog
          occupied={question.occupied}
          onAnswer={(target) => {
            setQuestion(null);
            question.answer(target);
          }}
        />
      )}
    </InsertContext.Provider>
  );
}
