import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  tokens,
} from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import { useContext } from "react";
import { useText } from "../language/useText";
import { NoticeContext } from "./notice";
import { useFading } from "./useFading";
import { useGoneNotice } from "./useGoneNotice";

const useStyles = makeStyles({
  area: { flexShrink: 0 },
  bar: { borderRadius: 0, borderLeft: "none", borderRight: "none", paddingInline: tokens.spacingHorizontalM },
});

/** Where notices show. The live region is always there, or screen readers would miss the first one. */
export function NoticeArea() {
  const styles = useStyles();
  const { t } = useText();
  const { shown: notice, close } = useContext(NoticeContext);
  const holding = useFading(notice, close);
  useGoneNotice(notice, close);
  return (
    <div role="status" className={styles.area} {...holding}>
      {notice && (
        <MessageBar intent={notice.intent} layout="multiline" className={styles.bar}>
          <MessageBarBody>{notice.text}</MessageBarBody>
          <MessageBarActions
            containerAction={
              <Button
                size="small"
                appearance="transparent"
                icon={<DismissRegular />}
                aria-label={t("dismiss")}
                onClick={() => close(notice)}
              />
            }
          >
            {notice.action && (
              <Button size="small" onClick={notice.action.run}>
                {notice.action.label}
              </Button>
            )}
          </MessageBarActions>
        </MessageBar>
      )}
    </div>
  );
}
