import { qualify } from "../../../src/workbook/formulas/qualify";

test.each([
  ['IF(B3="A1",C$4:D9,Drivers!A1)', "IF('Q1 plan'!$B$3=\"A1\",'Q1 plan'!$C$4:$D$9,Drivers!$A$1)"],
  ["LLM_Assumptions", "LLM_Assumptions"],
  ["LOG10(A1)+'B2'!C3:D4", "LOG10('Q1 plan'!$A$1)+'B2'!$C$3:$D$4"],
  ["INDEX(LLM_Value_1,MATCH($A$2,LLM_Years,0))", "INDEX(LLM_Value_1,MATCH('Q1 plan'!$A$2,LLM_Years,0))"],
])("%s reads %s from another sheet", (text, expected) => expect(qualify(text, "Q1 plan")).toBe(expected));
