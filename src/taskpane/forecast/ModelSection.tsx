import { Button, Field, Select } from "@fluentui/react-components";
import { useRef, useState } from "react";
import type { Language } from "../../reports/types";
import { readValues } from "../../workbook/sheet/readValues";
import { toWorkbookError } from "../../workbook/sheet/workbookError";
import { useProblemText } from "../calculate/useProblemText";
import { downloadModel, type ModelFault } from "../download/downloadModel";
import { mostVolatility } from "../fields/mostVolatility";
import { NumberField } from "../fields/NumberField";
import { numberOf } from "../fields/numberOf";
import { RangeField } from "../fields/RangeField";
import { languages } from "../language/languages";
import { useNumbers } from "../language/useNumbers";
import { useText } from "../language/useText";
import { ActionBar } from "../shell/ActionBar";
import { useNotify } from "../shell/notice";
import { useTabStyles } from "../shell/tabStyles";
import type { SectionContent } from "./sectionContent";

/** The model workbook as a file, along the path and under the scenario that the tab shows. */
export function ModelSection({ forecast, assumptions }: SectionContent) {
  const tabStyles = useTabStyles();
  const { t, language } = useText();
  const { percent } = useNumbers();
  const notify = useNotify();
  const problemText = useProblemText();
  // The pane's own until another is chosen.
  const [chosen, setChosen] = useState<Language>();
  const [typed, setTyped] = useState("");
  const [shares, setShares] = useState("");
  const [sharesGone, setSharesGone] = useState(false);
  const [fault, setFault] = useState<ModelFault | null>(null);
  const busy = useRef(false);

  const { method } = forecast.market;
  const entered = numberOf(typed);
  const volatility = entered === null ? undefined : entered / 100;
  const wrong = volatility !== undefined && !(volatility > 0 && volatility <= mostVolatility);

  const download = async () => {
    // A second click while the first is at work.
    if (busy.current || wrong) return;
    busy.current = true;
    setFault(null);
    setSharesGone(false);
    try {
      const cells = shares.trim() ? await readValues(shares.trim()) : undefined;
      if (cells === null) setSharesGone(true);
      else {
        const options = {
          language: chosen ?? language,
          method,
          volatility,
          shares: cells,
          ...(assumptions && { assumptions: assumptions.cells, scenario: assumptions.scenario }),
        };
        setFault(await downloadModel(options, { t, notify }));
      }
    } catch (error) {
      notify({ intent: "error", text: t(`workbook.${toWorkbookError(error).kind}`) });
    } finally {
      busy.current = false;
    }
  };
  const said = fault && problemText(fault.problem);

  return (
    <>
      <div className={tabStyles.hint}>{t("model.lead")}</div>
      <div className={tabStyles.hint}>
        {assumptions
          ? t("model.scenario", { method, scenario: assumptions.scenario })
          : t("model.path", { method })}
      </div>
      <Field label={t("model.language")}>
        <Select value={chosen ?? language} onChange={(_, { value }) => setChosen(value as Language)}>
          {languages.map(({ id, name }) => (
            <option key={id} value={id} lang={id}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      <NumberField
        label={t("band.volatility")}
        unit="%"
        value={typed}
        onChange={setTyped}
        hint={t("model.volatility.hint")}
        problem={wrong ? t("band.wrong", { most: percent(mostVolatility) }) : undefined}
      />
      <RangeField
        label={t("model.shares")}
        value={shares}
        onChange={setShares}
        hint={t("model.shares.hint")}
        problem={sharesGone ? t("model.shares.none") : fault?.inShares ? said! : undefined}
      />
      {fault && !fault.inShares && <div role="alert">{said}</div>}
      <ActionBar>
        <Button
          appearance="primary"
          aria-label={t("model.download.named")}
          disabledFocusable={wrong}
          onClick={() => void download()}
        >
          {t("download")}
        </Button>
      </ActionBar>
    </>
  );
}
