import { Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import {
  useCallback,
  useDeferredValue,
  useId,
  useMemo,
  useState,
  type Dispatch,
  type SetStateAction,
} from "react";
import { engine, report } from "../../edition";
import { hasTwoLevels } from "../../engine/segments/axes";
import { Choice } from "../fields/Choice";
import { RangeField } from "../fields/RangeField";
import { YearField } from "../fields/YearField";
import { computeForecast } from "../market/computeForecast";
import { problemText } from "../market/problemText";
import { useText } from "../language/useText";
import { CrossPicture } from "./CrossPicture";
import { crossSide } from "./crossSide";
import { InsertCross } from "./InsertCross";
import { Overlap } from "./Overlap";
import { levelOf, type Level, type SegmentChoice } from "./segmentChoice";
import { ShareInputs } from "./ShareInputs";
import { StoredHint } from "./StoredHint";
import { useShareEntry } from "./useShareEntry";
import { useStoredShares } from "./useStoredShares";
import { useWeights } from "./useWeights";
import { weightsText } from "./weightsText";

const useStyles = makeStyles({
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
});

export interface CrossSectionProps {
  readonly choice: SegmentChoice;
  readonly onChange: Dispatch<SetStateAction<SegmentChoice>>;
}

const names = report.axes.map(({ name }) => name.en);
const overlapping = report.overlaps.flatMap(({ axis, repeats }) => [axis, repeats]);

/** The axis above crossed with a second one, by the user's shares of both and, where wanted, weights. */
export function CrossSection({ choice, onChange }: CrossSectionProps) {
  const styles = useStyles();
  const { t, language } = useText();
  const headingId = useId();
  const [wantedAxis, setWantedAxis] = useState(names.at(-1)!);
  const [wantedLevel, setWantedLevel] = useState<Level>("top");
  const [typedYear, setTypedYear] = useState<string | null>(null);
  const [reference, setReference] = useState("");

  const second = wantedAxis === choice.axis ? names.find((name) => name !== choice.axis)! : wantedAxis;
  const axis = engine.findAxis(second);
  const level = levelOf(axis, wantedLevel);
  const year = typedYear ?? choice.shareYears[0];
  const { forecast, problem } = computeForecast({ ...choice, from: year, to: year });
  const chosenYear = forecast?.from ?? null;
  const row = crossSide(choice, choice.axis, choice.level, chosenYear);
  const column = crossSide(choice, second, level, chosenYear);
  const weights = useWeights(reference, row.sheet.rows.length, column.sheet.rows.length);
  // Fields follow the keys at once, the picture when there is time.
  const shown = useDeferredValue({ row, column, year: chosenYear, weights });

  const side = useMemo(() => ({ ...choice, axis: second, level }), [choice, second, level]);
  const onShares = useCallback<Dispatch<SetStateAction<SegmentChoice>>>(
    (update) =>
      onChange((before) => {
        const own = { ...before, axis: second, level };
        const after = typeof update === "function" ? update(own) : update;
        return { ...after, axis: before.axis, level: before.level };
      }),
    [onChange, second, level],
  );
  const stored = useStoredShares(side, onShares);
  const { onType, onPaste } = useShareEntry(axis, column.sheet.rows, onShares);

  return (
    <>
      <Field label={t("cross.axis")}>
        <Select value={second} onChange={(_, { value }) => setWantedAxis(value)}>
          {report.axes
            .filter(({ name }) => name.en !== choice.axis)
            .map(({ name }) => (
              <option key={name.en} value={name.en}>
                {name[language]}
              </option>
            ))}
        </Select>
      </Field>
      {[choice.axis, second].every((name) => overlapping.includes(name)) && <Overlap axis={second} />}
      <h3 id={headingId} className={styles.heading}>
        {t("shares.title", { axis: axis.name[language] })}
      </h3>
      {hasTwoLevels(axis) && (
        <Choice
          label={t("segments.level")}
          options={[
            { value: "top", label: t("segments.level.top") },
            { value: "leaves", label: t("segments.level.leaves") },
          ]}
          value={level}
          onChange={setWantedLevel}
        />
      )}
      <ShareInputs
        labelledBy={headingId}
        shares={column.sheet}
        years={choice.shareYears}
        onChange={onType}
        onPaste={onPaste}
      />
      <StoredHint axis={axis} stored={stored} />
      <YearField
        label={t("cross.year")}
        value={year}
        onChange={setTypedYear}
        problem={problem && problem.kind !== "assumptions" ? problemText(problem, t) : undefined}
      />
      <RangeField
        label={t("cross.weights")}
        value={reference}
        onChange={setReference}
        hint={t("cross.weights.hint", {
          rows: row.sheet.rows.length,
          columns: column.sheet.rows.length,
        })}
        problem={weightsText(weights, row.sheet.rows.length, column.sheet.rows.length, t)}
      />
      <InsertCross choice={choice} row={row} column={column} year={chosenYear} weights={weights} />
      <CrossPicture {...shown} method={choice.method} assumptions={choice.assumptions} />
    </>
  );
}
