import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Component, type ReactNode } from "react";
import { useText } from "../language/useText";

const useStyles = makeStyles({
  message: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalL,
  },
});

/** Keeps a fault in one part of the pane from taking the rest, and the functions, with it. */
export class ErrorBoundary extends Component<{ readonly children: ReactNode }, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    return this.state.failed ? (
      <Failure onAgain={() => this.setState({ failed: false })} />
    ) : (
      this.props.children
    );
  }
}

function Failure({ onAgain }: { readonly onAgain: () => void }) {
  const styles = useStyles();
  const { t } = useText();
  return (
    <div role="alert" className={styles.message}>
      {t("failure.text")}
      <Button onClick={onAgain}>{t("again")}</Button>
    </div>
  );
}
