import { useCallback, useState, type ReactNode } from "react";
import type { Outcome, Target } from "../../workbook/sheet/outcome";
import { select } from "../../workbook/sheet/selection";
import { toWorkbookError } from "../../workbook/sheet/workbookError";
import { sentences } from "../language/joined";
import { useText, type Translate } from "../language/useText";
import { useNotify } from "../shell/notice";
import { showPane } from "../shell/office";
import { OccupiedDialog, type Occupied } from "./OccupiedDialog";
import { SharesDialog, type Differing } from "./SharesDialog";
import { InsertContext, type Insert, type Inserted } from "./useInsert";

type Question =
  | { readonly occupied: Occupied; readonly answer: (target: Target | null) => void }
  | { readonly differing: Differing; readonly answer: (shares: Target["shares"] | null) => void };

/** Where it stands, and where the shares that it refers to are. */
function told({ address, shares }: Inserted, t: Translate): string {
  const done = t("insert.done", { address });
  return shares ? sentences([done, t("insert.shares", { address: shares.join(t("list.comma")) })]) : done;
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
      const askWhere = (occupied: Occupied) =>
        new Promise<Target | null>((answer) => {
          void showPane();
          setQuestion({ occupied, answer });
        });
      const askWhose = (differing: Differing) =>
        new Promise<Target["shares"] | null>((answer) => {
          void showPane();
          setQuestion({ differing, answer });
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
              text: told(outcome, t),
              action: { label: t("insert.goTo"), run: show },
              about: outcome.name ?? outcome.address,
            });
            return outcome;
          }
          const { shares }: Target = target;
          if (outcome.status === "differing") {
            const answer = await askWhose(outcome);
            target = answer ? { ...target, shares: answer } : null;
          } else {
            const elsewhere = await askWhere(outcome);
            target = elsewhere && { ...elsewhere, shares };
          }
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
      {question && "occupied" in question && (
        <OccupiedDialog
          occupied={question.occupied}
          onAnswer={(target) => {
            setQuestion(null);
            question.answer(target);
          }}
        />
      )}
      {question && "differing" in question && (
        <SharesDialog
          differing={question.differing}
          onAnswer={(shares) => {
            setQuestion(null);
            question.answer(shares);
          }}
        />
      )}
    </InsertContext.Provider>
  );
}
