import { Button } from "@fluentui/react-components";
import { useDeferredValue, useState } from "react";
import { SearchField } from "../fields/SearchField";
import { useText } from "../language/useText";
import { useTabRequest } from "../shell/openTab";
import { useTabStyles } from "../shell/tabStyles";
import { FunctionBuilder } from "./FunctionBuilder";
import { FunctionList } from "./FunctionList";
import { searchFunctions } from "./searchFunctions";
import { useCatalogue } from "./useCatalogue";
import { useTranslations } from "./useTranslations";
import { Loading } from "../shell/Loading";

/** Every function of the add-in: to find, to fill in, to insert; and formulas taken apart for editing. */
export function FunctionsTab() {
  const styles = useTabStyles();
  const { t } = useText();
  const { catalogue, failed, tryAgain } = useCatalogue();
  const translations = useTranslations();
  const [query, setQuery] = useState("");
  const wanted = useDeferredValue(query);
  const [opened, setOpened] = useState<string | null>(null);
  const [left, setLeft] = useState<string | null>(null);
  const [editing, endEditing] = useTabRequest("functions");

  if (failed) {
    return (
      <div className={styles.message} role="alert">
        {t("functions.failed")}
        <Button onClick={tryAgain}>{t("again")}</Button>
      </div>
    );
  }
  if (!catalogue) {
    return (
      <div className={styles.message}>
        <Loading label={t("tab.loading")} />
      </div>
    );
  }
  const id = editing?.call.name ?? opened;
  const entry = catalogue.functions.find((candidate) => candidate.id === id);
  if (entry) {
    return (
      <FunctionBuilder
        key={`${entry.id} ${editing?.address} ${editing?.formula}`}
        entry={entry}
        enums={catalogue.enums}
        editing={editing}
        onBack={() => {
          endEditing();
          setOpened(null);
          setLeft(entry.id);
        }}
      />
    );
  }
  return (
    <div className={styles.tab}>
      <SearchField label={t("functions.search")} value={query} onChange={setQuery} />
      <FunctionList
        functions={searchFunctions(catalogue.functions, wanted, translations)}
        onOpen={(chosen) => setOpened(chosen.id)}
        focused={left}
      />
    </div>
  );
}
