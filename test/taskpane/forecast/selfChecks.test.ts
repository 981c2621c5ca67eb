import { i18n } from "@lingui/core";
import { compileMessage } from "@lingui/message-utils/compileMessage";
import { engine } from "../../../src/edition";
import { selfChecks } from "../../../src/taskpane/forecast/selfChecks";
import { numbersOf } from "../../../src/taskpane/language/numbers";
import type { Translate } from "../../../src/taskpane/language/useText";
import messages from "../../../src/taskpane/locales/en";

i18n.setMessagesCompiler(compileMessage);
i18n.loadAndActivate({ locale: "en", messages });
const t: Translate = (id, values) => i18n._(id, values);
const checks = () => selfChecks("en", t, numbersOf("en"));

// functions.md: implied 22.2070% between 22.1963% and 22.2177%, so the stated 22.19% is not reproduced.
test("tells of the growth rate what the report states and what its figures imply", () => {
  expect(checks()[0]).toEqual({
    name: "Growth a year, 2025 to 2032",
    verdict: "Not reproduced",
    text: "Stated 22.19%; implied 22.207%, between 22.196% and 22.218%.",
    agrees: false,
  });
});

test("has a check for each row of the function, with the same verdict", () => {
  const verdicts = engine
    .reconcile(false)
    .map((row) => /^(Reproduced|Both|No axis)/.test(String(row.at(-1))));
  expect(checks().map(({ agrees }) => agrees)).toEqual(verdicts);
});

test("names the axes that overlap", () => {
  expect(checks().at(-1)!.text).toBe("Deployment has the same top level as Deployment Mode.");
});
