import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkCircleRegular } from "@fluentui/react-icons/svg/checkmark-circle";
import { CursorClickRegular } from "@fluentui/react-icons/svg/cursor-click";
import { MathFormulaRegular } from "@fluentui/react-icons/svg/math-formula";
import { useEffect, useRef } from "react";
import { helpPage } from "../language/helpPage";
import { useText } from "../language/useText";

const useStyles = makeStyles({
  screen: {
    flex: 1,
    minHeight: 0,
    overflowY: "auto",
    padding: `${tokens.spacingVerticalXL} ${tokens.spacingHorizontalL}`,
  },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    outline: "none",
    textWrap: "balance",
  },
  lead: { marginBlock: `${tokens.spacingVerticalS} ${tokens.spacingVerticalXL}` },
  list: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalL,
    margin: 0,
    padding: 0,
    listStyle: "none",
  },
  item: { display: "flex", gap: tokens.spacingHorizontalM },
  icon: { flexShrink: 0, color: tokens.colorBrandForeground1, fontSize: "24px", lineHeight: 0 },
  name: { display: "block", fontWeight: tokens.fontWeightSemibold },
  start: {
    display: "flex",
    alignItems: "center",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalL,
    marginTop: tokens.spacingVerticalXXL,
  },
});

const points = [
  { icon: MathFormulaRegular, name: "welcome.formulas", text: "welcome.formulas.text" },
  { icon: CursorClickRegular, name: "welcome.insert", text: "welcome.insert.text" },
  { icon: CheckmarkCircleRegular, name: "welcome.trace", text: "welcome.trace.text" },
] as const;

/** What the add-in is for, on one screen. */
export function Welcome({ onStart }: { readonly onStart: () => void }) {
  const styles = useStyles();
  const { language, t } = useText();
  const heading = useRef<HTMLHeadingElement>(null);
  // The screen takes the place of the tabs: a reader of the screen's words has to land on it. Not when the pane opens
  // beside a cell that is being typed in.
  useEffect(() => {
    if (document.hasFocus()) heading.current?.focus();
  }, []);
  return (
    <main className={styles.screen}>
      <h2 ref={heading} tabIndex={-1} className={styles.heading}>
        {t("welcome.title")}
      </h2>
      <p className={styles.lead}>{t("welcome.lead")}</p>
      <ul className={styles.list}>
        {points.map(({ icon: Icon, name, text }) => (
          <li key={name} className={styles.item}>
            <span className={styles.icon}>
              <Icon />
            </span>
            <span>
              <span className={styles.name}>{t(name)}</span>
              {t(text)}
            </span>
          </li>
        ))}
      </ul>
      <div className={styles.start}>
        <Button appearance="primary" onClick={onStart}>
          {t("welcome.start")}
        </Button>
        <Link href={helpPage(language)} target="_blank" rel="noopener">
          {t("welcome.help")}
        </Link>
      </div>
    </main>
  );
}
