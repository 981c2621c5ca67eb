import type { Inserted } from "../../workbook/inserted/findInserted";
import { insertions } from "../../workbook/insertions/registry";
import { useText } from "../language/useText";
import { useTabStyles } from "../shell/tabStyles";
import { InsertedActions } from "./InsertedActions";
import { useInserted } from "./useInserted";

export interface InsertedHereProps {
  /** What the selected cell belongs to. */
  readonly inserted: Inserted;
}

/** What can be done with the insertion that the selected cell belongs to. */
export function InsertedHere({ inserted: { name, kind } }: InsertedHereProps) {
  const styles = useTabStyles();
  const { t, language } = useText();
  const { found } = useInserted();
  const insertion = found.status === "found" ? found.insertions.find((one) => one.name === name) : undefined;
  return (
    <>
      <div className={styles.hint}>
        {t("cell.inserted", { name: insertion?.title ?? insertions[kind].label[language] })}
        {insertion && insertion.state !== "live" && ` ${t(`inserted.is.${insertion.state}`)}`}
      </div>
      {insertion && (
        <InsertedActions
          insertion={insertion}
          here
          onRemoved={() => document.getElementById("cell-toggle")?.focus()}
        />
      )}
    </>
  );
}
