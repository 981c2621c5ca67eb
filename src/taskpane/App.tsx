import { FluentProvider, makeStyles, tokens, type Theme } from "@fluentui/react-components";
import { i18n } from "@lingui/core";
import { I18nProvider } from "@lingui/react";
import { useEffect, useState } from "react";
import { InsertProvider } from "./insert/InsertProvider";
import { NoticeProvider } from "./shell/NoticeProvider";
import type { Host } from "./shell/office";
import { Pane } from "./shell/Pane";
import { useTheme } from "./shell/useTheme";

const useStyles = makeStyles({
  root: {
    height: "100%",
    backgroundColor: tokens.colorNeutralBackground1,
    fontSize: tokens.fontSizeBase300,
  },
});

interface AppProps {
  /** To start with, until `ready` says more. */
  readonly host: Host;
  readonly ready: Promise<Host>;
  /** To start with. */
  readonly theme: Theme;
}

/** The pane with everything around it: theme, language, messages, insertion. */
export function App({ host, ready, theme }: AppProps) {
  const styles = useStyles();
  const [known, setKnown] = useState(host);
  useEffect(() => void ready.then(setKnown), [ready]);
  return (
    <I18nProvider i18n={i18n}>
      <FluentProvider theme={useTheme(theme)} className={styles.root}>
        <NoticeProvider>
          <InsertProvider>
            <Pane host={known} />
          </InsertProvider>
        </NoticeProvider>
      </FluentProvider>
    </I18nProvider>
  );
}
