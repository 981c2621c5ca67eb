import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { DeleteRegular } from "@fluentui/react-icons/svg/delete";
import { NumberField } from "../fields/NumberField";
import { YearField } from "../fields/YearField";
import { useText } from "../language/useText";
import type { EstimateField, EstimateRow } from "./estimateRow";

const useStyles = makeStyles({
  row: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 2fr) minmax(0, 3fr)",
    gap: tokens.spacingVerticalS,
    margin: 0,
    padding: tokens.spacingHorizontalS,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  source: { display: "flex", alignItems: "end", gap: tokens.spacingHorizontalXS, gridColumn: "1 / -1" },
  name: { flex: 1 },
});

interface EstimateFieldsProps {
  readonly row: EstimateRow;
  readonly number: number;
  readonly unit: string;
  readonly onChange: (field: EstimateField, value: string) => void;
  readonly onRemove: () => void;
}

/** The fields of one publisher's estimate. */
export function EstimateFields({ row, number, unit, onChange, onRemove }: EstimateFieldsProps) {
  const styles = useStyles();
  const { t } = useText();
  const field = (name: EstimateField) => ({
    value: row[name],
    onChange: (value: string) => onChange(name, value),
  });
  const remove = t("publishers.remove", { name: row.source || number });
  return (
    <fieldset className={styles.row} aria-label={t("publishers.one", { number })}>
      <div className={styles.source}>
        <Field label={t("publishers.source")} className={styles.name}>
          <Input value={row.source} onChange={(_, { value }) => onChange("source", value)} />
        </Field>
        <Button
          appearance="subtle"
          icon={<DeleteRegular />}
          aria-label={remove}
          title={remove}
          onClick={onRemove}
        />
      </div>
      <YearField label={t("publishers.startYear")} {...field("startYear")} />
      <NumberField label={t("publishers.startValue", { unit })} {...field("startValue")} />
      <YearField label={t("publishers.endYear")} {...field("endYear")} />
      <NumberField label={t("publishers.endValue", { unit })} {...field("endValue")} />
    </fieldset>
  );
}
