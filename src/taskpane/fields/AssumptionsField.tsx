import { Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useMemo, useState, type ReactNode } from "react";
import { assumptionCells } from "../../workbook/assumptions/assumptionBlocks";
import { toWorkbookError } from "../../workbook/sheet/workbookError";
import { useText } from "../language/useText";
import { faultText, findFault, isFatal } from "./blockFault";
import { FaultMessage } from "./FaultMessage";
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
  /** Why nothing follows from the chosen block, where no cell of it is to blame alone. */
  readonly problem?: string;
}

/** Picks an assumption block of the workbook, by its name or by selecting its cells, and one of its scenarios. */
export function AssumptionsField({ chosen, onChange, problem }: AssumptionsFieldProps) {
  const styles = useStyles();
  const { t } = useText();
  const blocks = useAssumptionBlocks(chosen, onChange);
  const names = blocks.map(({ name }) => name);
  const [failure, setFailure] = useState<string>();
  const fault = useMemo(() => chosen && findFault(chosen.cells), [chosen]);
  const references = chosen && !names.includes(chosen.reference) ? [...names, chosen.reference] : names;

  const choose = async (reference: string) => {
    setFailure(undefined);
    try {
      const cells = await assumptionCells(reference);
      const found = findFault(cells.cells);
      // Cells that somebody selected and that do not even begin like a block are none; one with a bad cell is mended.
      if (found?.kind === "header" && !names.includes(reference)) {
        setFailure(faultText(found, cells.cells, t));
      } else onChange(withScenario(cells, chosen?.scenario));
    } catch (error) {
      setFailure(t(`workbook.${toWorkbookError(error).kind}`));
    }
  };
  let message: ReactNode = failure ?? problem;
  if (chosen && fault && !failure) {
    const cell = { reference: chosen.reference, row: fault.row, column: fault.column };
    message = <FaultMessage text={faultText(fault, chosen.cells, t)} cell={cell} />;
  }
  const state = !message ? "none" : fault && !failure && !isFatal(fault) ? "warning" : "error";

  return (
    <>
      <Field
        label={t("assumptions")}
        validationState={state}
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
                <option key={reference} value={reference}>
                  {blocks.find(({ name }) => name === reference)?.title ?? reference}
                </option>
              ))}
            </Select>
            <PickButton field={t("assumptions")} onPick={(address) => void choose(address)} />
          </div>
        )}
      </Field>
      {chosen && chosen.scenarios.length > 0 && !(fault && isFatal(fault)) && (
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
