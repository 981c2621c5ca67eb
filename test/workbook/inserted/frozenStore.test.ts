import fc from "fast-check";
import { fromXml, toXml, type Frozen } from "../../../src/workbook/inserted/frozenStore";

test("whatever formulas and values hold comes back from the XML", () => {
  const cell = fc.record({
    row: fc.nat(),
    column: fc.nat(),
    value: fc.oneof(fc.string(), fc.integer(), fc.boolean()),
    formula: fc.string(),
  });
  const block = fc.record({ name: fc.string(), rows: fc.nat(), columns: fc.nat(), cells: fc.array(cell) });
  fc.assert(
    fc.property(fc.array(block), (frozen: Frozen[]) => {
      expect(fromXml(toXml(frozen))).toEqual(frozen);
    }),
  );
});

test("nothing in a formula is taken for markup", () => {
  const xml = toXml([
    {
      name: "LLM_Band_1",
      rows: 1,
      columns: 1,
      cells: [{ row: 0, column: 0, value: "<&>", formula: '="</frozen>"' }],
    },
  ]);
  expect(xml.match(/</g)).toHaveLength(2);
});
