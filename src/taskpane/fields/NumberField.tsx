import { Field, Input } from "@fluentui/react-components";

interface NumberFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Behind the number, such as "%". */
  readonly unit?: string;
  readonly hint?: string;
  readonly problem?: string;
}

/** A number of the person's own as it is being typed. */
export function NumberField({ label, value, onChange, unit, hint, problem }: NumberFieldProps) {
  return (
    <Field
      label={label}
      hint={problem ? undefined : hint}
      validationState={problem ? "error" : "none"}
      validationMessage={problem}
    >
      <Input
        type="number"
        step="any"
        input={{ style: { minWidth: 0, width: "100%" } }}
        contentAfter={unit}
        value={value}
        onChange={(_, data) => onChange(data.value)}
      />
    </Field>
  );
}
