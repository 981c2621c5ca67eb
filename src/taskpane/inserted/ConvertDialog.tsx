import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Conversion } from "../../workbook/states/change";
import { useText } from "../language/useText";
import { Modal } from "../shell/Modal";
import { lostFunctions } from "./lostFunctions";

const useStyles = makeStyles({
  list: { margin: `${tokens.spacingVerticalS} 0`, paddingInlineStart: tokens.spacingHorizontalXL },
  choices: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface ConvertDialogProps {
  readonly name: string;
  readonly conversion: Conversion;
  readonly onAnswer: (convert: boolean) => void;
}

/** Names what no ordinary formula gives before it becomes values. */
export function ConvertDialog({ name, conversion, onAnswer }: ConvertDialogProps) {
  const styles = useStyles();
  const { t, language } = useText();
  const { count, functions } = lostFunctions(conversion.lost, language);
  return (
    <Modal title={t("convert.title", { name })} onClose={() => onAnswer(false)}>
      <ul className={styles.list}>
        <li>{t("convert.lost", { count, functions })}</li>
        <li>{t("convert.rest", { count: conversion.cells - count })}</li>
      </ul>
      <div className={styles.choices}>
        <Button appearance="primary" onClick={() => onAnswer(true)}>
          {t("convert.confirm")}
        </Button>
        <Button onClick={() => onAnswer(false)}>{t("cancel")}</Button>
      </div>
    </Modal>
  );
}
