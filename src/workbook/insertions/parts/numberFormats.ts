/** How numbers show. The cells hold every digit. */
export const formats = {
  year: "0",
  count: "#,##0",
  money: "#,##0.00",
  change: "+#,##0.00;-#,##0.00;0.00",
  small: "0.0E+00;-0.0E+00;0",
  difference: "0.0000;-0.0000;0",
  tolerance: "0.0000",
  text: "@",
  percent: "0.0%",
  date: "yyyy-mm-dd",
} as const;
