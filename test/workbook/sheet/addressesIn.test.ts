import { addressesIn } from "../../../src/workbook/sheet/addressesIn";

// As Excel gives the address of several areas: commas between them, and those of a sheet's name in its quotes.
test.each([
  ["Plan!A1:B2", ["Plan!A1:B2"]],
  ["Plan!A1:B2,Plan!D4", ["Plan!A1:B2", "Plan!D4"]],
  ["'Plan, 2030'!A1", ["'Plan, 2030'!A1"]],
  [
    "'Plan, 2030'!A1:B2,'Plan, 2030'!D4,'a,''b'',c'!C:C",
    ["'Plan, 2030'!A1:B2", "'Plan, 2030'!D4", "'a,''b'',c'!C:C"],
  ],
  ["", []],
])("%s holds %j", (list, addresses) => expect(addressesIn(list)).toEqual(addresses));
