import { Button, Spinner } from "@fluentui/react-components";
import { useDeferredValue, useState } from "react";
import { SearchField } from "../fields/SearchField";
import { useText } from "../language/useText";
import { useTabStyles } from "../shell/tabStyles";
import { FunctionList } from "./FunctionList";
import { searchFunctions } from "./searchFunctions";
import { useCatalogue } from "./useCatalogue";

/** Every function of the add-in, to find. */
export function FunctionsTab() {
  const styles = useTabStyles();
  const { t } = useText();
  const { catalogue, failed, tryAgain } = useCatalogue();
  const [query, setQuery] = useState("");
  const wanted = useDeferredValue(query);

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
        <Spinner size="small" label={t("tab.loading")} />
      </div>
    );
  }
  return (
    <div className={styles.tab}>
      <SearchField label={t("functions.search")} value={query} onChange={setQuery} />
      <FunctionList functions={searchFunctions(catalogue.functions, wanted)} />
    </div>
  );
}
