import { strings } from "../../../workbench/page/strings";

const { en, ...translations } = strings;

test.each(Object.entries(translations))(
  "%s says all that English says, in its own words",
  (_language, own) => {
    expect(Object.keys(own.errors)).toEqual(Object.keys(en.errors));
    expect(Object.keys(own.steps)).toEqual(Object.keys(en.steps));
    const flat = (all: typeof en) =>
      Object.entries({ ...all, ...all.errors, ...all.steps }).filter(
        ([key]) => key !== "errors" && key !== "steps",
      );
    expect(flat(own).map(([key]) => key)).toEqual(flat(en).map(([key]) => key));
    expect(flat(own).filter(([, text]) => !/\p{Script=Han}/u.test(String(text)))).toEqual([]);
  },
);

test("the two Chinese editions are written in different characters", () => {
  expect(strings["zh-TW"].language).not.toBe(strings["zh-CN"].language);
});
