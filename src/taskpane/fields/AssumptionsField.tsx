import { Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { EngineError } from "../../engine/engineError";
import { parseAssumptions } from "../../engine/assumptions";
import { assumptionCells } from "../../workbook/assumptionBlocks";
import { toWorkbookError } from "../../workbook/workbookError";
import { useText } from "../language/useText";
import { PickButton } from "./PickButton";
import { withScenario, type ChosenAssumptions } from "./chosenAssumptions";
import { useAssumptionBlocks } from "./useAssumptionBlocks";

const useStyles = makeStyles({
  row: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXS },
  select: { flex: 1, minWidth: 0 },
});

interface AssumptionsFieldProps {
  readonly chosen: ChosenAssumptions | null;
  readonly onChange: (chosen: ChosenAssumptions | null) => void;
  /** What the chosen block's own cells have wrong. */
  readonly problem?: string;
}

/** Picks an assumption block of the workbook, by its name or by selecting its cells, and one of its scenarios. */
export function AssumptionsField({ chosen, onChange, problem }: AssumptionsFieldProps) {
  const styles = useStyles();
  const { t } = useText();
  const names = useAssumptionBlocks(chosen, onChange);
  const [failure, setFailure] = useState<string>();
  const references = chosen && !names.includes(chosen.reference) ? [...names, chosen.reference] : names;

  const choose = async (reference: string) => {
    setFailure(undefined);
    try {
      const cells = await assumptionCells(reference);
      parseAssumptions(cells.cells);
      onChange(withScenario(cells, chosen?.scenario));
    } catch (error) {
      setFailure(
        error instanceof EngineError
          ? t("assumptions.wrong", { reason: error.message })
          : t(`workbook.${toWorkbookError(error).kind}`),
      );
    }
  };
  const message = failure ?? (problem && t("assumptions.wrong", { reason: problem }));

  return (
    <>
      <Field
        label={t("assumptions")}
        validationState={message ? "error" : "none"}
        validationMessage={message}
        hint={message ? undefined : references.length ? undefined : t("assumptions.hint")}
      >
        {(field) => (
          <div className={styles.row}>
            <Select
              {...field}
              className={styles.select}
              value={chosen?.reference ?? ""}
              onChange={(_, { value }) => {
                if (value) void choose(value);
                else {
                  setFailure(undefined);
                  onChange(null);
                }
              }}
            >
              <option value="">{t("assumptions.none")}</option>
              {references.map((reference) => (
                <option key={reference}>{reference}</option>
              ))}
            </Select>
            <PickButton field={t("assumptions")} onPick={(address) => void choose(address)} />
          </div>
        )}
      </Field>
      {chosen && chosen.scenarios.length > 0 && (
        <Field label={t("scenario")}>
          <Select
            value={chosen.scenario}
            onChange={(_, { value }) => onChange({ ...chosen, scenario: value })}
          >
            {chosen.scenarios.map((scenario) => (
              <option key={scenario}>{scenario}</option>
            ))}
          </Select>
        </Field>
      )}
    </>
  );
}
