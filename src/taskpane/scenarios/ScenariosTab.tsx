import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useDeferredValue, useMemo, useState } from "react";
import { parseAssumptions } from "../../engine/scenarios/assumptions";
import { assumptionCells } from "../../workbook/assumptions/assumptionBlocks";
import { insert } from "../../workbook/insert";
import { toWorkbookError } from "../../workbook/sheet/workbookError";
import { AssumptionsField } from "../fields/AssumptionsField";
import { findFault, isFatal } from "../fields/blockFault";
import { withScenario, type ChosenAssumptions } from "../fields/chosenAssumptions";
import { useAddChecks } from "../insert/useAddChecks";
import { useInsert } from "../insert/useInsert";
import { useText } from "../language/useText";
import { useNotify } from "../shell/notice";
import { Section } from "../shell/Section";
import { useTabStyles } from "../shell/tabStyles";
import { EffectTable } from "./EffectTable";
import { Hint } from "./Hint";
import { ScenarioPicture } from "./ScenarioPicture";
import { scenarioPaths } from "./scenarioPaths";
import { sections } from "./sections";

/** The assumption blocks of the workbook: made, edited and seen. What moves a scenario stands in cells alone. */
export function ScenariosTab() {
  const styles = useTabStyles();
  const { t, language } = useText();
  const insertAsking = useInsert();
  const addChecks = useAddChecks();
  const notify = useNotify();
  const [chosen, setChosen] = useState<ChosenAssumptions | null>(null);
  const wanted = useDeferredValue(chosen);

  const make = async () => {
    const inserted = await insertAsking((target) => insert("Assumptions", { language }, target));
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
      <AssumptionsField chosen={chosen} onChange={setChosen} />
      {chosen && wanted ? (
        <>
          <EffectTable chosen={chosen} onChange={setChosen} />
          <div className={styles.hint}>{t("scenarios.assumed")}</div>
          <Pictures chosen={wanted} />
        </>
      ) : (
        <div className={styles.message}>{t("scenarios.empty")}</div>
      )}
    </div>
  );
}

const useStyles = makeStyles({
  pictures: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
});

/** What follows from the block. While it cannot be read, the sections wait out of sight as they were left. */
function Pictures({ chosen }: { readonly chosen: ChosenAssumptions }) {
  const styles = useStyles();
  const tabStyles = useTabStyles();
  const { t } = useText();
  const read = useMemo(() => {
    const fault = findFault(chosen.cells);
    if (fault && isFatal(fault)) return null;
    const block = parseAssumptions(chosen.cells);
    const idle = block.drivers.every(({ effects }) => effects.every((effect) => effect === 0));
    return { block, idle, chosen, paths: scenarioPaths(chosen, t("report.path")) };
  }, [chosen, t]);
  const usable = read && !read.idle ? read : null;
  const [shown, setShown] = useState(usable);
  if (usable && usable !== shown) setShown(usable);
  return (
    <>
      {!usable && <Hint>{t(read ? "effect.first.any" : "scenarios.mend")}</Hint>}
      {shown && (
        <div hidden={!usable} className={usable ? styles.pictures : undefined}>
          <div className={tabStyles.part}>
            <ScenarioPicture paths={shown.paths} reference={shown.chosen.reference} />
          </div>
          {sections.map(({ title, load }) => (
            <Section
              key={title}
              title={t(title)}
              load={load}
              content={{ chosen: shown.chosen, block: shown.block }}
            />
          ))}
        </div>
      )}
    </>
  );
}
