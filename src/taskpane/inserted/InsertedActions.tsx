import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { describeRemoval, type Removal } from "../../workbook/inserted/describeRemoval";
import type { ListedInsertion } from "../../workbook/inserted/listInserted";
import { toWorkbookError } from "../../workbook/sheet/workbookError";
import { useText } from "../language/useText";
import { useNotify } from "../shell/notice";
import { useTabStyles } from "../shell/tabStyles";
import { RemoveDialog } from "./RemoveDialog";
import { useInsertionActions } from "./useInsertionActions";

interface InsertedActionsProps {
  readonly insertion: ListedInsertion;
  /** Where the selection is there already, nobody needs to be led to it. */
  readonly here?: boolean;
  /** It is gone, and its buttons with it. */
  readonly onRemoved: () => void;
}

/** The buttons of something inserted: only what it allows. */
export function InsertedActions({ insertion, here = false, onRemoved }: InsertedActionsProps) {
  const styles = useTabStyles();
  const { t } = useText();
  const notify = useNotify();
  const [removal, setRemoval] = useState<Removal | null>(null);
  const actions = useInsertionActions(insertion);
  const ask = () =>
    void describeRemoval(insertion.name).then(setRemoval, (error: unknown) =>
      notify({ intent: "error", text: t(`workbook.${toWorkbookError(error).kind}`) }),
    );
  const buttons = [
    { wanted: !here && insertion.address !== null, label: "insert.goTo", run: actions.goTo },
    { wanted: insertion.refreshable, label: "inserted.refresh", run: actions.refresh },
    { wanted: insertion.freezable, label: "inserted.freeze", run: actions.freeze },
    { wanted: insertion.frozen, label: "inserted.restore", run: actions.restore },
    { wanted: true, label: "inserted.remove", run: ask },
  ] as const;
  return (
    <>
      <div
        role="group"
        aria-label={t("inserted.actions", { name: insertion.name })}
        className={styles.actions}
      >
        {buttons
          .filter(({ wanted }) => wanted)
          .map(({ label, run }) => (
            <Button key={label} size="small" onClick={run}>
              {t(label)}
            </Button>
          ))}
      </div>
      {removal && (
        <RemoveDialog
          name={insertion.name}
          removal={removal}
          onAnswer={(remove) => {
            setRemoval(null);
            if (remove) void actions.remove().then((gone) => gone && onRemoved());
          }}
        />
      )}
    </>
  );
}
