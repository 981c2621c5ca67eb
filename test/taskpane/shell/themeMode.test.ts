import { themeMode } from "../../../src/taskpane/shell/themeMode";

const light = { dark: false, forcedColours: false };
const dark = { dark: true, forcedColours: false };

// Office's colours: learn.microsoft.com, "Use document themes" and Office's own White, Colorful, Dark Gray, Black.
describe("the theme", () => {
  test.each([
    ["#FFFFFF", "#242424", "light"],
    ["#F0F0F0", "#000000", "light"],
    ["#1F1F1F", "#FFFFFF", "dark"],
    ["#262626", "#FFFFFF", "dark"],
    ["#000000", "#FFFFFF", "contrast"],
  ] as const)("is Office's: %s with %s is %s", (bodyBackgroundColor, bodyForegroundColor, mode) => {
    expect(themeMode({ bodyBackgroundColor, bodyForegroundColor }, dark)).toBe(mode);
  });

  test("is the system's where Office reports none, or not as a colour", () => {
    expect(themeMode(undefined, light)).toBe("light");
    expect(themeMode(undefined, dark)).toBe("dark");
    expect(themeMode({}, dark)).toBe("dark");
    expect(themeMode({ bodyBackgroundColor: "window" }, dark)).toBe("dark");
  });

  test("gives way to forced colours", () => {
    const office = { bodyBackgroundColor: "#FFFFFF", bodyForegroundColor: "#000000" };
    expect(themeMode(office, { dark: false, forcedColours: true })).toBe("contrast");
  });
});
