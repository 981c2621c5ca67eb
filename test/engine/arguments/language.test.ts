import { parseLanguage } from "../../../src/engine/arguments/language";
import { thrown } from "../thrown";

// Unicode's likely subtags: which script a region writes Chinese in.
test.each([
  ["en", ["en", "EN", "en-US", "en-GB", "en_US", "en-Latn-AU", "", null, undefined, 0]],
  ["zh-CN", ["zh-CN", "zh-cn", "zh", "zh-Hans", "zh_CN", "zh-Hans-SG", "zh-SG", " zh-Hans "]],
  ["zh-TW", ["zh-TW", "zh-tw", "zh-Hant", "zh-HK", "zh-MO", "zh_TW", "zh-Hant-HK"]],
])("%s is meant by each of %j", (language, tags) => {
  for (const tag of tags) expect(parseLanguage(tag)).toBe(language);
});

test.each(["de", "ja-JP", "Klingon", "zhTW", "--", 5, true, {}])("%p is none", (tag) => {
  expect(thrown(() => parseLanguage(tag))).toMatchObject({
    kind: "value",
    message: expect.stringContaining("Accepted: en, zh-CN, zh-TW"),
  });
});
