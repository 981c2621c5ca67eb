import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  tokens,
} from "@fluentui/react-components";
import { useText } from "../language/useText";
import type { Host } from "./office";

const useStyles = makeStyles({
  bar: {
    flexShrink: 0,
    marginTop: tokens.spacingVerticalXS,
    borderRadius: 0,
    borderLeft: "none",
    borderRight: "none",
  },
});

/** For who opens the page by its address, which has no workbook, and for who waits for Excel. */
export function HostNotice({ host }: { readonly host: Exclude<Host, "excel"> }) {
  const styles = useStyles();
  const { t } = useText();
  const awaited = host === "awaited";
  return (
    <aside aria-label={t(awaited ? "awaited.title" : "cell.outside")}>
      <MessageBar intent={awaited ? "warning" : "info"} layout="multiline" className={styles.bar}>
        <MessageBarBody>{t(awaited ? "awaited.text" : "outside.text")}</MessageBarBody>
        {awaited && (
          <MessageBarActions>
            <Button onClick={() => location.reload()}>{t("awaited.reload")}</Button>
          </MessageBarActions>
        )}
      </MessageBar>
    </aside>
  );
}
