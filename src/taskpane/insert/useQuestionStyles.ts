import { makeStyles, tokens } from "@fluentui/react-components";

/** A dialog that names things and offers one answer below the other. */
export const useQuestionStyles = makeStyles({
  lead: { marginTop: tokens.spacingVerticalS },
  list: { margin: `${tokens.spacingVerticalS} 0`, paddingInlineStart: tokens.spacingHorizontalXL },
  choices: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    marginTop: tokens.spacingVerticalL,
  },
});
