/** @jest-environment jsdom */
import { existsSync, readFileSync } from "node:fs";
import { rehost, withShortcuts } from "../../scripts/manifest.js";
import { commands } from "../../src/commands/associate";
import shortcuts from "../../src/commands/shortcuts.json";
import simplified from "../../src/commands/shortcuts.zh-CN.json";
import traditional from "../../src/commands/shortcuts.zh-TW.json";
import { version } from "../../package.json";

const xml = readFileSync("manifest.xml", "utf8");
const manifest = new DOMParser().parseFromString(xml, "text/xml");
const all = (name: string, root: ParentNode = manifest) =>
  [...root.querySelectorAll("*")].filter((element) => element.localName === name);
const one = (name: string, root?: ParentNode) => all(name, root)[0]!;
const resources = new Map(
  ["Image", "Url", "String"].flatMap((kind) => all(kind)).flatMap((e) => (e.id ? [[e.id, e] as const] : [])),
);
const valuesOf = (element: Element) => [
  element.getAttribute("DefaultValue")!,
  ...all("Override", element).map((override) => override.getAttribute("Value")!),
];

describe("manifest.xml", () => {
  test("is well-formed and of this version", () => {
    expect(all("parsererror")).toEqual([]);
    expect(one("Version").textContent).toBe(`${version}.0`);
  });

  test("one page carries the pane, the functions and the commands in one long-lived runtime", () => {
    const host = all("Host").find((element) => element.getAttribute("xsi:type") === "Workbook")!;
    expect(host.firstElementChild!.localName).toBe("Runtimes");
    const runtime = one("Runtime");
    expect(runtime.getAttribute("lifetime")).toBe("long");
    const page = runtime.getAttribute("resid");
    expect(one("SourceLocation", one("Page")).getAttribute("resid")).toBe(page);
    expect(one("FunctionFile").getAttribute("resid")).toBe(page);
    expect(one("SourceLocation", one("Action")).getAttribute("resid")).toBe(page);
    expect(all("TaskpaneId")).toEqual([]);
    expect(one("Set").getAttribute("Name")).toBe("SharedRuntime");
  });

  test("every resource that is referred to exists, and every resource is referred to", () => {
    const used = new Set([...manifest.querySelectorAll("[resid]")].map((e) => e.getAttribute("resid")!));
    expect([...used].sort()).toEqual([...resources.keys()].sort());
  });

  // Limits: the lengths that Microsoft's schemas set for these types.
  test("texts keep within the lengths that Office takes", () => {
    const tooLong = [
      ...all("DisplayName")
        .flatMap(valuesOf)
        .filter((text) => text.length > 125),
      ...all("Description")
        .filter((e) => e.hasAttribute("DefaultValue"))
        .flatMap(valuesOf)
        .filter((text) => text.length > 250),
      ...all("String", one("ShortStrings"))
        .flatMap(valuesOf)
        .filter((text) => text.length > 125),
      ...all("String", one("LongStrings"))
        .flatMap(valuesOf)
        .filter((text) => text.length > 250),
    ];
    expect(tooLong).toEqual([]);
    expect(resources.get("Functions.Namespace")!.getAttribute("DefaultValue")).toBe("LLM");
  });

  test("every text is there in both Chinese scripts", () => {
    const texts = [
      ...all("DisplayName"),
      ...all("Description").filter((e) => e.hasAttribute("DefaultValue")),
      ...all("String").filter((e) => e.id !== "Functions.Namespace"),
    ];
    expect(texts.length).toBeGreaterThan(6);
    for (const text of texts) {
      expect(all("Override", text).map((o) => o.getAttribute("Locale"))).toEqual(["zh-CN", "zh-TW"]);
    }
  });

  test("every file that it names is built", () => {
    const files = [...xml.matchAll(/"https:\/\/localhost:3000\/([^"]+)"/g)].map(([, file]) => file!);
    expect(files.length).toBeGreaterThan(10);
    expect(files.filter((file) => !existsSync(`dist/${file}`))).toEqual([]);
  });

  test("every address moves to the host that serves the add-in", () => {
    const moved = rehost(xml, "https://addins.example.org/llm/");
    expect(moved).not.toContain("localhost");
    expect(moved).toContain('"https://addins.example.org/llm/taskpane.html"');
  });
});

describe("manifest.shortcuts.xml", () => {
  const extended = withShortcuts(xml);
  const last = new DOMParser().parseFromString(extended, "text/xml").documentElement.lastElementChild!;

  test("is the manifest with the shortcuts after everything else", () => {
    expect(last.localName).toBe("ExtendedOverrides");
    expect(extended.replace(/ *<ExtendedOverrides.*<\/ExtendedOverrides>\n/s, "")).toBe(xml);
    expect(readFileSync("dist/manifest.shortcuts.xml", "utf8")).toContain("<ExtendedOverrides");
  });

  test("every file that it names is built", () => {
    // Office takes the default for every language that has no override: English.
    const [token] = all("Token", last);
    expect(token!.getAttribute("DefaultValue")).toBe("en");
    const locales = ["en", ...all("Override", last).map((element) => element.getAttribute("Value")!)];
    const names = [
      last.getAttribute("Url")!,
      ...locales.map((locale) => last.getAttribute("ResourcesUrl")!.replace("${token.locale}", locale)),
    ];
    expect(names).toHaveLength(4);
    expect(names.map((name) => name.replace(/.*\//, "dist/")).filter((file) => !existsSync(file))).toEqual(
      [],
    );
  });

  test("the English names are a file of their own, as the other languages' are", () => {
    const english = JSON.parse(readFileSync("dist/shortcuts.en.json", "utf8")) as unknown;
    expect(english).toEqual(shortcuts.resources.default);
  });

  test("every command has one shortcut, named as its button in every language", () => {
    expect(shortcuts.actions.map(({ id }) => id)).toEqual([...commands]);
    expect(shortcuts.shortcuts.map(({ action }) => action)).toEqual([...commands]);
    for (const command of commands) {
      const label = resources.get(`${command === "ShowPane" ? "OpenPane" : command}.Label`)!;
      const names = [shortcuts.resources.default, simplified, traditional].map(
        (texts) => texts[command].value,
      );
      expect(names).toEqual(valuesOf(label));
    }
  });

  // The pattern that Microsoft recommends, since Excel has nothing there save Ctrl+Alt+Shift+F9 and arrows.
  test("no key collides with Excel's or with another", () => {
    const keys = shortcuts.shortcuts.flatMap(({ key }) => Object.values(key));
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys.filter((key) => !/^(Ctrl|Command)\+Alt\+Shift\+[A-Z]$/.test(key))).toEqual([]);
  });
});
