import { Link, makeStyles, tokens } from "@fluentui/react-components";
import type { Obstacle } from "../../workbook/sheet/obstacles";
import type { CellError } from "../calculate/calculate";
import { useProblemText } from "../calculate/useProblemText";
import { describeObstacle } from "../insert/describeObstacle";
import { useText } from "../language/useText";
import { written, type CallExplanation } from "./explainCall";
import { useShowCells } from "./useShowCells";
import { wayOut } from "./wayOut";

const useStyles = makeStyles({
  error: {
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorPaletteRedBorder1}`,
    backgroundColor: tokens.colorPaletteRedBackground1,
    color: tokens.colorPaletteRedForeground1,
    overflowWrap: "anywhere",
  },
  way: { color: tokens.colorNeutralForeground1, marginTop: tokens.spacingVerticalXS },
});

interface ErrorPartProps {
  readonly error: CellError;
  /** The call that is to blame, where one is. */
  readonly call: CallExplanation | null;
  readonly blocked?: readonly Obstacle[];
  /** The sheet of the cell, as addresses have it. */
  readonly sheet: string;
}

/** What is wrong, and the way out of it. */
export function ErrorPart({ error, call, blocked = [], sheet }: ErrorPartProps) {
  const styles = useStyles();
  const { t } = useText();
  const inWords = useProblemText();
  const show = useShowCells();
  const way = () => {
    if (!call?.unknown) return t(wayOut(error.error));
    const { near } = call.unknown;
    const name = written(call.call.name);
    return near ? t("why.misspelt", { name, near: written(near) }) : t("why.unknown", { name });
  };
  return (
    <div className={styles.error}>
      {error.problem ? inWords(error.problem) : error.error}
      {blocked.map((obstacle) => (
        <div key={obstacle.kind} className={styles.way}>
          {obstacle.kind === "filled" ? (
            <>
              {t("why.blocked")}{" "}
              {obstacle.first.map(({ cell, text }, index) => (
                <span key={cell}>
                  {index > 0 && t("list.comma")}
                  <Link inline onClick={() => show(`${sheet}!${cell}`)} title={t("cell.show")}>
                    {cell}
                  </Link>
                  {text && ` “${text.slice(0, 24)}”`}
                </span>
              ))}
              {obstacle.count > obstacle.first.length &&
                t("why.blocked.more", { rest: obstacle.count - obstacle.first.length })}
            </>
          ) : (
            describeObstacle(obstacle, t)
          )}
        </div>
      ))}
      <div className={styles.way}>{way()}</div>
    </div>
  );
}
