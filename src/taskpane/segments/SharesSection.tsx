import { Button, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { SelectObjectRegular } from "@fluentui/react-icons/svg/select-object";
import { useId, type Dispatch, type SetStateAction } from "react";
import { engine } from "../../edition";
import { hasTwoLevels } from "../../engine/segments/axes";
import { Choice } from "../fields/Choice";
import { YearField } from "../fields/YearField";
import { useText } from "../language/useText";
import { useTabStyles } from "../shell/tabStyles";
import type { Shares } from "./computeSplit";
import { levelOf, type SegmentChoice } from "./segmentChoice";
import { ShareInputs } from "./ShareInputs";
import { clearShares } from "./shareSheet";
import { StoredHint } from "./StoredHint";
import { useShareEntry } from "./useShareEntry";
import { useStoredShares } from "./useStoredShares";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  heading: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  years: { display: "grid", gridTemplateColumns: "1fr 1fr", gap: tokens.spacingHorizontalM },
});

interface SharesSectionProps {
  readonly choice: SegmentChoice;
  readonly shares: Shares;
  readonly onChange: Dispatch<SetStateAction<SegmentChoice>>;
}

/** The user's shares of an axis: typed, pasted, or read from the sheet. */
export function SharesSection({ choice, shares, onChange }: SharesSectionProps) {
  const styles = useStyles();
  const tabStyles = useTabStyles();
  const { t, language } = useText();
  const headingId = useId();
  const axis = engine.findAxis(choice.axis);
  const level = levelOf(axis, choice.level);
  const { rows, columns, disordered } = shares;

  const stored = useStoredShares(choice, onChange);
  const { onType, onPaste, readSheet } = useShareEntry(axis, rows, onChange);
  const setYear = (column: 0 | 1) => (year: string) =>
    onChange((before) => ({
      ...before,
      shareYears: column ? [before.shareYears[0], year] : [year, before.shareYears[1]],
    }));
  const yearProblem = (column: 0 | 1) =>
    columns[column] && columns[column].year === null
      ? t("year.wrong")
      : column && disordered
        ? t("year.order")
        : undefined;

  return (
    <section className={styles.section}>
      <h2 id={headingId} className={styles.heading}>
        {t("shares.title", { axis: axis.name[language] })}
      </h2>
      <div className={tabStyles.hint}>{t("shares.lead")}</div>
      {hasTwoLevels(axis) && (
        <Choice
          label={t("segments.level")}
          options={[
            { value: "top", label: t("segments.level.top") },
            { value: "leaves", label: t("segments.level.leaves") },
          ]}
          value={level}
          onChange={(value) => onChange((before) => ({ ...before, level: value }))}
        />
      )}
      <div className={styles.years}>
        <YearField
          label={choice.drift ? t("shares.firstYear") : t("shares.year")}
          value={choice.shareYears[0]}
          onChange={setYear(0)}
          problem={yearProblem(0)}
        />
        {choice.drift && (
          <YearField
            label={t("shares.lastYear")}
            value={choice.shareYears[1]}
            onChange={setYear(1)}
            problem={yearProblem(1)}
          />
        )}
      </div>
      <Checkbox
        label={t("shares.drift")}
        checked={choice.drift}
        onChange={(_, { checked }) => onChange((before) => ({ ...before, drift: checked === true }))}
      />
      <ShareInputs
        labelledBy={headingId}
        shares={shares}
        years={choice.shareYears}
        onChange={onType}
        onPaste={onPaste}
      />
      <div className={tabStyles.actions}>
        <Button size="small" icon={<SelectObjectRegular />} onClick={readSheet}>
          {t("shares.read")}
        </Button>
        <Button
          size="small"
          appearance="subtle"
          disabled={shares.texts.flat().every((text) => text === "")}
          onClick={() => onChange(clearShares)}
        >
          {t("shares.clear")}
        </Button>
      </div>
      <div className={tabStyles.hint}>{t("shares.paste")}</div>
      <StoredHint axis={axis} stored={stored} />
    </section>
  );
}
