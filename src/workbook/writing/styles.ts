/**
 * Excel's own cell styles, so that a workbook's theme and house style apply, and auditing tools that look
 * for inputs find them. The names are those of `Excel.BuiltInStyle`, which hold in every language of Excel.
 */
export const styles = {
  title: "Heading1",
  heading: "Heading3",
  note: "ExplanatoryText",
  input: "Input",
  total: "Total",
} as const;

export type StyleName = keyof typeof styles;
