import { Button, makeStyles, Select, tokens } from "@fluentui/react-components";
import { QuestionCircleRegular } from "@fluentui/react-icons/svg/question-circle";
import type { Language } from "../../reports/types";
import { chooseLanguage } from "../language/language";
import { languages } from "../language/languages";
import { useText } from "../language/useText";

const useStyles = makeStyles({
  header: {
    display: "flex",
    flexShrink: 0,
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS} 0 ${tokens.spacingHorizontalM}`,
  },
  title: {
    flex: 1,
    margin: 0,
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
});

export function Header({ onHelp }: { readonly onHelp: () => void }) {
  const styles = useStyles();
  const { language, t } = useText();
  return (
    <header className={styles.header}>
      <h1 className={styles.title}>{t("title")}</h1>
      <Select
        size="small"
        appearance="filled-lighter"
        aria-label={t("language")}
        value={language}
        onChange={(_, { value }) => void chooseLanguage(value as Language)}
      >
        {languages.map(({ id, name }) => (
          <option key={id} value={id} lang={id}>
            {name}
          </option>
        ))}
      </Select>
      <Button
        size="small"
        appearance="subtle"
        icon={<QuestionCircleRegular />}
        aria-label={t("help")}
        title={t("help")}
        onClick={onHelp}
      />
    </header>
  );
}
