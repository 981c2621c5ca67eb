import { kindOf, nextName } from "../../../src/workbook/insertions/names";

test("the first assumption block goes without a number, the next ones count on", () => {
  expect(nextName("Assumptions", [])).toBe("LLM_Assumptions");
  expect(nextName("Assumptions", ["LLM_Assumptions"])).toBe("LLM_Assumptions_2");
  expect(nextName("Assumptions", ["llm_assumptions", "LLM_Assumptions_2"])).toBe("LLM_Assumptions_3");
});

test("the others are numbered from 1, gaps are filled", () => {
  expect(nextName("Forecast", ["LLM_Segments_1", "Other"])).toBe("LLM_Forecast_1");
  expect(nextName("Forecast", ["LLM_FORECAST_1", "LLM_Forecast_3"])).toBe("LLM_Forecast_2");
});

test.each([
  ["LLM_Forecast_1", "Forecast"],
  ["llm_assumptions", "Assumptions"],
  ["LLM_CrossTab_12", "CrossTab"],
  ["LLM_Check", null],
  ["LLM_Forecast_0", null],
  ["LLM_Forecast_1_Old", null],
  ["My_LLM_Forecast_1", null],
])("%s is of the kind %s", (name, kind) => {
  expect(kindOf(name)).toBe(kind);
});
