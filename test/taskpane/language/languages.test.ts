import { languageFor } from "../../../src/taskpane/language/languages";

// The locales that Office reports (learn.microsoft.com: language identifiers), and those of browsers.
test.each([
  ["en-US", "en"],
  ["de-DE", "en"],
  ["zh-CN", "zh-CN"],
  ["zh-SG", "zh-CN"],
  ["zh-Hans-HK", "zh-CN"],
  ["zh", "zh-CN"],
  ["zh-TW", "zh-TW"],
  ["zh-HK", "zh-TW"],
  ["zh-MO", "zh-TW"],
  ["zh-Hant-SG", "zh-TW"],
  ["ZH-tw", "zh-TW"],
])("who reads %s gets %s", (locale, language) => {
  expect(languageFor(locale)).toBe(language);
});
