/** How numbers show. The cells hold every digit. */
export const formats = {
  year: "0",
  money: "#,##0.00",
  percent: "0.0%",
  percentPrecise: "0.00%",
  date: "yyyy-mm-dd",
} as const;
