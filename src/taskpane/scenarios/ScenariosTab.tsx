import { Button } from "@fluentui/react-components";
import { useDeferredValue, useMemo, useState } from "react";
import { assumptionCells } from "../../workbook/assumptionBlocks";
import { toWorkbookError } from "../../workbook/workbookError";
import { AssumptionsField } from "../fields/AssumptionsField";
import { withScenario, type ChosenAssumptions } from "../fields/chosenAssumptions";
import { useAddChecks } from "../insert/useAddChecks";
import { useInsert } from "../insert/useInsert";
import { useText } from "../language/useText";
import { useNotify } from "../shell/notice";
import { useTabStyles } from "../shell/tabStyles";
import { EffectTable } from "./EffectTable";
import { ScenarioChart } from "./ScenarioChart";
import { scenarioPaths } from "./scenarioPaths";

/** The assumption blocks of the workbook: made, edited and seen. What moves a scenario stands in cells alone. */
export function ScenariosTab() {
  const styles = useTabStyles();
  const { t, language } = useText();
  const insert = useInsert();
  const addChecks = useAddChecks();
  const notify = useNotify();
  const [chosen, setChosen] = useState<ChosenAssumptions | null>(null);
  const wanted = useDeferredValue(chosen);
  const paths = useMemo(() => (wanted ? scenarioPaths(wanted, t("report.path")) : null), [wanted, t]);
  const problem = paths && "problem" in paths ? paths.problem : undefined;

  const make = async () => {
    const inserted = await insert(async (target) => {
      const { insertAssumptions } = await import(
        /* webpackChunkName: "insert-assumptions" */ "../../workbook/insertAssumptions"
      );
      return insertAssumptions({ language, ...target });
    });
    if (!inserted?.name) return;
    try {
      setChosen(withScenario(await assumptionCells(inserted.name), undefined));
    } catch (error) {
      notify({ intent: "error", text: t(`workbook.${toWorkbookError(error).kind}`) });
    }
  };

  return (
    <div className={styles.tab}>
      <div className={styles.hint}>{t("scenarios.lead")}</div>
      <div className={styles.actions}>
        <Button appearance={chosen ? "secondary" : "primary"} onClick={() => void make()}>
          {t("scenarios.new")}
        </Button>
        <Button onClick={() => void addChecks()}>{t("checks.add")}</Button>
      </div>
      <AssumptionsField chosen={chosen} onChange={setChosen} problem={problem} />
      {chosen ? (
        <>
          <EffectTable chosen={chosen} onChange={setChosen} />
          <div className={styles.hint}>{t("scenarios.assumed")}</div>
          {paths && !("problem" in paths) && <ScenarioChart paths={paths} />}
        </>
      ) : (
        <div className={styles.message}>{t("scenarios.empty")}</div>
      )}
    </div>
  );
}
