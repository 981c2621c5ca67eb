import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { Conversion } from "../../workbook/states/change";
import { describeRemoval, type Removal } from "../../workbook/inserted/describeRemoval";
import type { State } from "../../workbook/inserted/isFrozen";
import type { ListedInsertion } from "../../workbook/inserted/listInserted";
import { toWorkbookError } from "../../workbook/sheet/workbookError";
import { useText } from "../language/useText";
import { useNotify } from "../shell/notice";
import { useTabStyles } from "../shell/tabStyles";
import { ConvertDialog } from "./ConvertDialog";
import { loadConvert } from "./loadConvert";
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
  const { t, language } = useText();
  const notify = useNotify();
  const [removal, setRemoval] = useState<Removal | null>(null);
  const actions = useInsertionActions(insertion);
  const [conversion, setConversion] = useState<Conversion | null>(null);
  const fail = (error: unknown) =>
    notify({ intent: "error", text: t(`workbook.${toWorkbookError(error).kind}`) });
  const ask = () => void describeRemoval(insertion.name, language).then(setRemoval, fail);
  /** What cannot go along is named first; where it fails, the action itself says why. */
  const convert = (state: State) => () => {
    if (state !== "native") return actions.convert(state);
    const describe = loadConvert().then(({ describeConversion }) =>
      describeConversion(insertion.name, state, language),
    );
    void describe.then(
      (described) => (described.lost.length ? setConversion(described) : actions.convert(state)),
      () => actions.convert(state),
    );
  };
  const buttons = [
    { wanted: !here && insertion.address !== null, label: "insert.goTo", run: actions.goTo },
    { wanted: insertion.refreshable, label: "inserted.refresh", run: actions.refresh },
    ...(["live", "native", "values"] as const).map((state) => ({
      wanted: insertion.convertible.includes(state),
      label: `inserted.to.${state}` as const,
      run: convert(state),
    })),
    { wanted: true, label: "inserted.remove", run: ask },
  ] as const;
  return (
    <>
      <div
        role="group"
        aria-label={t("inserted.actions", { name: insertion.title })}
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
      {conversion && (
        <ConvertDialog
          name={insertion.title}
          conversion={conversion}
          onAnswer={(goOn) => {
            setConversion(null);
            if (goOn) actions.convert("native");
          }}
        />
      )}
      {removal && (
        <RemoveDialog
          name={insertion.title}
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
