import { Button } from "@fluentui/react-components";
import type { Outcome, Target } from "../../workbook/sheet/outcome";
import { useText } from "../language/useText";
import { Modal } from "../shell/Modal";
import { describeObstacle } from "./describeObstacle";
import { useQuestionStyles } from "./useQuestionStyles";

export type Occupied = Extract<Outcome, { status: "occupied" }>;

interface OccupiedDialogProps {
  readonly occupied: Occupied;
  /** null: leave everything as it is. */
  readonly onAnswer: (target: Target | null) => void;
}

/** Names what an insertion would destroy, and lets the person choose. The sheet stays within reach. */
export function OccupiedDialog({ occupied, onAnswer }: OccupiedDialogProps) {
  const styles = useQuestionStyles();
  const { t } = useText();
  const { area, address, obstacles, canOverwrite } = occupied;
  const place = (target: Target["place"]) => () => onAnswer({ place: target });
  return (
    <Modal title={t("occupied.title", { address })} onClose={() => onAnswer(null)}>
      <ul className={styles.list}>
        {obstacles.map((obstacle) => (
          <li key={obstacle.kind}>{describeObstacle(obstacle, t)}</li>
        ))}
      </ul>
      <div>{t("occupied.choose")}</div>
      <div className={styles.choices}>
        <Button appearance="primary" onClick={place({ at: "below", area })}>
          {t("occupied.below")}
        </Button>
        <Button onClick={place({ at: "new sheet" })}>{t("occupied.newSheet")}</Button>
        <Button onClick={place({ at: "selection" })}>{t("occupied.selection")}</Button>
        {canOverwrite && (
          <Button onClick={() => onAnswer({ place: { at: "area", area }, overwrite: true })}>
            {t(obstacles.some(({ kind }) => kind === "filled") ? "occupied.overwrite" : "occupied.here")}
          </Button>
        )}
        <Button appearance="subtle" onClick={() => onAnswer(null)}>
          {t("cancel")}
        </Button>
      </div>
    </Modal>
  );
}
