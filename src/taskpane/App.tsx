import { FluentProvider, makeStyles, tokens, type Theme } from "@fluentui/react-components";
import { i18n } from "@lingui/core";
import { I18nProvider } from "@lingui/react";
import { InsertProvider } from "./insert/InsertProvider";
import { NoticeProvider } from "./shell/NoticeProvider";
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
  readonly insideExcel: boolean;
  /** To start with. */
  readonly theme: Theme;
}

/** The pane with everything around it: theme, language, messages, insertion. */
export function App({ insideExcel, theme }: AppProps) {
  const styles = useStyles();
  return (
    <I18nProvider i18n={i18n}>
      <FluentProvider theme={useTheme(theme)} className={styles.root}>
        <NoticeProvider>
          <InsertProvider>
            <Pane insideExcel={insideExcel} />
          </InsertProvider>
        </NoticeProvider>
      </FluentProvider>
    </I18nProvider>
  );
}
