import { Field, Input } from "@fluentui/react-components";
import { PickButton } from "./PickButton";

interface RangeFieldProps {
  readonly label: string;
  /** An address with its sheet, or a name; "" for none. */
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly hint?: string;
  /** What is wrong with the value. */
  readonly problem?: string;
  readonly required?: boolean;
}

/** A field for cells of the workbook: typed as an address or a name, or picked in the sheet. */
export function RangeField({ label, value, onChange, hint, problem, required }: RangeFieldProps) {
  return (
    <Field label={label} hint={hint} validationMessage={problem} required={required}>
      <Input
        value={value}
        onChange={(_, data) => onChange(data.value)}
        contentAfter={<PickButton field={label} onPick={onChange} />}
      />
    </Field>
  );
}
