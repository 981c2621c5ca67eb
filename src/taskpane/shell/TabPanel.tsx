import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useState, type ComponentType } from "react";
import { useText } from "../language/useText";
import type { Tab } from "../tabs";
import { actionBarHeight } from "./ActionBar";
import { ErrorBoundary } from "./ErrorBoundary";
import { Loading } from "./Loading";

const useStyles = makeStyles({
  panel: {
    flex: 1,
    minHeight: 0,
    overflowY: "auto",
    outline: "none",
    scrollPaddingBlock: actionBarHeight,
  },
  message: {
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalXXL,
    textAlign: "center",
  },
});

type Content = { readonly Component: ComponentType } | "loading" | "failed";

/**
 * What a tab shows. It is fetched by hand, not by React's Suspense, which would hold a view that is
 * already there back for several hundred milliseconds.
 */
export function TabPanel({ tab, hidden }: { readonly tab: Tab; readonly hidden: boolean }) {
  const styles = useStyles();
  const { t } = useText();
  const [content, tryAgain] = useContent(tab);
  return (
    <div
      role="tabpanel"
      id={`panel-${tab.id}`}
      aria-labelledby={`tab-${tab.id}`}
      hidden={hidden}
      className={styles.panel}
    >
      {content === "loading" ? (
        <div className={styles.message}>
          <Loading label={t("tab.loading")} />
        </div>
      ) : content === "failed" ? (
        <div className={styles.message} role="alert">
          {t("tab.failed")}
          <Button onClick={tryAgain}>{t("again")}</Button>
        </div>
      ) : (
        <ErrorBoundary>
          <content.Component />
        </ErrorBoundary>
      )}
    </div>
  );
}

function useContent({ load }: Tab): [Content, () => void] {
  const [pending, setPending] = useState(load);
  const [content, setContent] = useState<Content>(() =>
    pending instanceof Promise ? "loading" : { Component: pending },
  );
  useEffect(() => {
    if (!(pending instanceof Promise)) return;
    pending.then(
      (Component) => setContent({ Component }),
      () => setContent("failed"),
    );
  }, [pending]);
  const tryAgain = () => {
    setContent("loading");
    setPending(load);
  };
  return [content, tryAgain];
}
