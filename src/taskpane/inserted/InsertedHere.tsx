import type { Inserted } from "../../workbook/inserted/findInserted";
import { useText } from "../language/useText";
import { useTabStyles } from "../shell/tabStyles";
import { InsertedActions } from "./InsertedActions";
import { useInsertedBlocks } from "./useInsertedBlocks";

export interface InsertedHereProps {
  /** What the selected cell belongs to. */
  readonly inserted: Inserted;
}

/** What can be done with the block that the selected cell belongs to. */
export function InsertedHere({ inserted: { name, kind } }: InsertedHereProps) {
  const styles = useTabStyles();
  const { t } = useText();
  const { found } = useInsertedBlocks();
  const block = found.status === "found" ? found.blocks.find((one) => one.name === name) : undefined;
  return (
    <>
      <div className={styles.hint}>
        {t("cell.inserted", { kind: t(`kind.${kind}`), name })}
        {block?.frozen && ` ${t("inserted.isFrozen")}`}
      </div>
      {block && (
        <InsertedActions
          block={block}
          here
          onRemoved={() => document.getElementById("cell-toggle")?.focus()}
        />
      )}
    </>
  );
}
