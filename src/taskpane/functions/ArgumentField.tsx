import { Button, Field, Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import { mostVolatility } from "../fields/mostVolatility";
import { PickButton } from "../fields/PickButton";
import { useText } from "../language/useText";
import type { EnumEntry, ParameterEntry } from "./catalogue";

const useStyles = makeStyles({
  row: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXS },
  list: { flex: 1, minWidth: 0 },
});

interface ArgumentFieldProps {
  readonly parameter: ParameterEntry;
  /** What the field is called. */
  readonly label: string;
  readonly choices: EnumEntry | undefined;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** One argument: a list where only some values are accepted, else free; always open to cells of the sheet. */
export function ArgumentField({ parameter, label, choices, value, onChange }: ArgumentFieldProps) {
  const styles = useStyles();
  const { t } = useText();
  const { name, description, optional } = parameter;
  const values = choices?.values.map((choice) => String(choice.stringValue ?? choice.numberValue)) ?? [];
  const listed = value === "" || values.some((known) => known.toLowerCase() === value.toLowerCase());
  const chosen = choices?.values[values.findIndex((known) => known.toLowerCase() === value.toLowerCase())];

  const large = name === "volatility" && Number(value) > mostVolatility;
  if (!choices || !listed) {
    return (
      <Field
        label={label}
        hint={description}
        required={!optional}
        validationState={large ? "warning" : "none"}
        validationMessage={large ? t("builder.large", { value, percent: 100 * Number(value) }) : undefined}
      >
        <Input
          value={value}
          autoComplete="off"
          spellCheck={false}
          onChange={(_, data) => onChange(data.value)}
          contentAfter={
            <>
              {choices && (
                <Button
                  appearance="transparent"
                  size="small"
                  icon={<DismissRegular />}
                  aria-label={t("builder.list", { field: label })}
                  title={t("builder.list", { field: label })}
                  onClick={() => onChange("")}
                />
              )}
              <PickButton field={label} onPick={onChange} />
            </>
          }
        />
      </Field>
    );
  }
  return (
    <Field label={label} hint={chosen?.tooltip ?? description} required={!optional}>
      {(field) => (
        <div className={styles.row}>
          <Select
            {...field}
            className={styles.list}
            value={chosen ? String(chosen.stringValue ?? chosen.numberValue) : ""}
            onChange={(_, data) => onChange(data.value)}
          >
            <option value="">{optional ? t("builder.omitted") : t("builder.choose")}</option>
            {choices.values.map((choice, i) => (
              <option key={values[i]} value={values[i]}>
                {choice.name}
              </option>
            ))}
          </Select>
          <PickButton field={label} onPick={onChange} />
        </div>
      )}
    </Field>
  );
}
