import { Field, makeStyles, Select } from "@fluentui/react-components";
import { methods, type Method } from "../../engine/paths/method";
import { useText } from "../language/useText";

const useStyles = makeStyles({
  // Else the longest option makes the list wider than the pane.
  list: { minWidth: 0, "& select": { width: "100%", textOverflow: "ellipsis" } },
});

interface MethodFieldProps {
  readonly method: Method;
  readonly onChange: (method: Method) => void;
}

/** Picks a path by the name that formulas call it by. */
export function MethodField({ method, onChange }: MethodFieldProps) {
  const styles = useStyles();
  const { t } = useText();
  return (
    <Field label={t("method")}>
      <Select className={styles.list} value={method} onChange={(_, { value }) => onChange(value as Method)}>
        {methods.map((name) => (
          <option key={name} value={name}>
            {t("method.option", { name, path: t(`method.${name}`) })}
          </option>
        ))}
      </Select>
    </Field>
  );
}
