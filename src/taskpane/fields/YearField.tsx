import { Field, Input } from "@fluentui/react-components";
import { report } from "../../edition";

const { first, last } = report.reach;

interface YearFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly problem?: string;
}

/** A year as it is being typed; arrow keys step it. */
export function YearField({ label, value, onChange, problem }: YearFieldProps) {
  return (
    <Field label={label} validationState={problem ? "error" : "none"} validationMessage={problem}>
      <Input
        type="number"
        min={first}
        max={last}
        // Fluent's own least width is too wide for two fields in a narrow pane.
        input={{ style: { minWidth: 0, width: "100%" } }}
        value={value}
        onChange={(_, data) => onChange(data.value)}
      />
    </Field>
  );
}
