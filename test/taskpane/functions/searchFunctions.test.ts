import { searchFunctions } from "../../../src/taskpane/functions/searchFunctions";

const entry = (name: string, description: string, ...parameters: string[]) => ({
  id: name,
  name,
  description,
  parameters: parameters.map((parameter) => ({ name: parameter })),
});
const all = [
  entry("SERIES", "A table of the forecast by year.", "from", "to"),
  entry("FORECAST", "Market size for one year or several.", "years", "method"),
  entry("AXES", "The ways to cut the market."),
  entry("SOURCE", "按年份或名称给出引用", "item"),
];
const names = (query: string) => searchFunctions(all, query).map(({ name }) => name);

test("nothing typed shows everything, in its order", () => {
  expect(names(" ")).toEqual(["SERIES", "FORECAST", "AXES", "SOURCE"]);
});

test("a name's beginning comes before a word in a description", () => {
  expect(names("fore")).toEqual(["FORECAST", "SERIES"]);
});

test("every word has to be there, in whatever case, also in parameters", () => {
  expect(names("MARKET method")).toEqual(["FORECAST"]);
  expect(names("market nonsense")).toEqual([]);
});

test("a formula's beginning is taken for the name", () => {
  expect(names("=LLM.AX")).toEqual(["AXES"]);
});

test("Chinese finds, too", () => {
  expect(names("引用")).toEqual(["SOURCE"]);
});
