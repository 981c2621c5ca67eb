import { FluentProvider, makeStyles, tokens } from "@fluentui/react-components";
import { i18n } from "@lingui/core";
import { I18nProvider } from "@lingui/react";
import { InsertProvider } from "./insert/InsertProvider";
import { NoticeProvider } from "./shell/NoticeProvider";
import { Pane } from "./shell/Pane";
import { themes } from "./shell/theme";
import { useThemeMode } from "./shell/useTheme";

const useStyles = makeStyles({
  root: {
    height: "100%",
    backgroundColor: tokens.colorNeutralBackground1,
    fontSize: tokens.fontSizeBase300,
  },
});

/** The pane with everything around it: theme, language, messages, insertion. */
export function App({ insideExcel }: { readonly insideExcel: boolean }) {
  const styles = useStyles();
  return (
    <I18nProvider i18n={i18n}>
      <FluentProvider theme={themes[useThemeMode()]} className={styles.root}>
        <NoticeProvider>
          <InsertProvider>
            <Pane insideExcel={insideExcel} />
          </InsertProvider>
        </NoticeProvider>
      </FluentProvider>
    </I18nProvider>
  );
}
