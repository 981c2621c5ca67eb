import { joined, labelled, sentences } from "../../../src/taskpane/language/joined";

// What the Chinese national standard GB/T 15834 and English custom ask: a full-width mark needs no blank after it.
test("a comma and a colon are those of the script", () => {
  expect(joined("2030", "USD 27.51 bn", "Derived")).toBe("2030, USD 27.51 bn, Derived");
  expect(joined("2030", "275.07 亿美元", "推算")).toBe("2030，275.07 亿美元，推算");
  expect(labelled("Highest", "USD 12 bn")).toBe("Highest: USD 12 bn");
  expect(labelled("最高", "120 亿美元")).toBe("最高：120 亿美元");
});

test("sentences follow each other with a blank, Chinese ones without", () => {
  expect(sentences(["One.", "Two.", "Three."])).toBe("One. Two. Three.");
  expect(sentences(["一。", "二？", "三。"])).toBe("一。二？三。");
  expect(sentences([])).toBe("");
});
