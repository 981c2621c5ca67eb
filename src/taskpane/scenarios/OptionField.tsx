import { Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  // Else the longest option makes the list wider than its half of the pane.
  list: { minWidth: 0, "& select": { width: "100%", textOverflow: "ellipsis" } },
  row: { display: "grid", gridTemplateColumns: "1fr 1fr", gap: tokens.spacingHorizontalM },
});

interface OptionFieldProps {
  readonly label: string;
  readonly options: readonly (string | number)[];
  readonly value: string | number;
  readonly onChange: (value: string) => void;
  /** An option for none of them, whose value is "". */
  readonly none?: string;
}

/** A year or a scenario picked from those that there are. */
export function OptionField({ label, options, value, onChange, none }: OptionFieldProps) {
  const styles = useStyles();
  return (
    <Field label={label}>
      <Select className={styles.list} value={String(value)} onChange={(_, data) => onChange(data.value)}>
        {none !== undefined && <option value="">{none}</option>}
        {options.map((option) => (
          <option key={option}>{option}</option>
        ))}
      </Select>
    </Field>
  );
}

/** Two fields side by side. */
export function FieldRow({ children }: { readonly children: ReactNode }) {
  return <div className={useStyles().row}>{children}</div>;
}
