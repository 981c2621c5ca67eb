import { execFileSync } from "node:child_process";
import { engine, report } from "../../src/edition";
import { languages } from "../../src/engine/arguments/language";
import { methods } from "../../src/engine/paths/method";
import { views } from "../../src/engine/segments/segmentTable";
import { loadFunctions } from "./runtime";

interface Parameter {
  name: string;
  description: string;
  optional?: boolean;
  customEnumId?: string;
}
interface Metadata {
  functions: { id: string; name: string; description: string; helpUrl: string; parameters: Parameter[] }[];
  enums: { id: string; values: { name: string; stringValue: string; tooltip: string }[] }[];
}

// Microsoft's generator runs in Node as an ES module: ask a process of its own for what the build emits.
const script = `const m = await import("./scripts/metadata.js");
  const metadata = await m.readMetadata();
  const overlays = Object.fromEntries(m.locales.map((locale) => [locale, m.readOverlay(locale)]));
  const translated = m.locales.map((locale) => m.translateMetadata(metadata, overlays[locale], locale));
  process.stdout.write(JSON.stringify({ metadata, overlays, translated }));`;
const { metadata, overlays, translated } = JSON.parse(
  execFileSync(process.execPath, ["--input-type=module", "-e", script], { encoding: "utf8", maxBuffer: 1e8 }),
) as {
  metadata: Metadata & { allowErrorForDataTypeAny: boolean };
  overlays: Record<string, { functions: Record<string, unknown>; enums: Record<string, unknown> }>;
  translated: Metadata[];
};
const { functions, enums } = metadata;

const texts = ({ functions, enums }: Metadata) => [
  ...functions.flatMap((fn) => [fn.description, ...fn.parameters.map(({ description }) => description)]),
  ...enums.flatMap(({ values }) => values.map(({ tooltip }) => tooltip)),
];

describe("the metadata", () => {
  test("has every function that is registered, and no other", () => {
    expect(functions.map(({ id }) => id).sort()).toEqual([...loadFunctions().keys()].sort());
  });

  test("lets errors come in, so that they go out unchanged", () => {
    expect(metadata.allowErrorForDataTypeAny).toBe(true);
  });

  // Microsoft's limits: names 3 to 64 characters, descriptions 128, parameter names 64.
  test("keeps within the lengths that Excel takes", () => {
    for (const { id, name, parameters } of functions) {
      expect(name).toBe(id);
      expect(name).toMatch(/^[A-Z][A-Z0-9_.]{2,63}$/);
      for (const parameter of parameters) expect(parameter.name).toMatch(/^[A-Za-z]\w{0,63}$/);
    }
    for (const text of [metadata, ...translated].flatMap(texts)) {
      expect(text.length).toBeGreaterThan(0);
      expect(text.length).toBeLessThanOrEqual(128);
    }
  });

  test("links every function to its place on the help page", () => {
    const page = "https://localhost:3000/help";
    for (const { id, helpUrl } of functions) expect(helpUrl).toBe(`${page}.html#${id}`);
    Object.keys(overlays).forEach((locale, index) => {
      for (const { id, helpUrl } of translated[index]!.functions)
        expect(helpUrl).toBe(`${page}.${locale}.html#${id}`);
    });
  });

  test("has no parameter that must be given after one that may be left out", () => {
    for (const { parameters } of functions) {
      const optional = parameters.map((parameter) => parameter.optional ?? false);
      expect(optional).toEqual([...optional].sort());
    }
  });

  test("enumerates what the engine accepts", () => {
    const accepted: Record<string, readonly string[]> = {
      Method: methods,
      View: views,
      Language: languages,
      Topic: report.topics.map(({ id }) => id),
      Axis: report.axes.map(({ name }) => name.en),
      Statistic: [...engine.statistics.keys()],
      Field: [...engine.fields.keys()],
    };
    for (const [id, values] of Object.entries(accepted)) {
      const enumerated = enums.find((entry) => entry.id === id)!.values;
      expect(enumerated.map(({ stringValue }) => stringValue)).toEqual(values);
      expect(enumerated.map(({ name }) => name)).toEqual(values);
    }
    const used = new Set(functions.flatMap(({ parameters }) => parameters.map((p) => p.customEnumId ?? "")));
    for (const { id } of enums) expect(used).toContain(id);
  });
});

describe.each(Object.keys(overlays))("the translation into %s", (locale) => {
  test("has words for every function, parameter and enumerated value, and for nothing else", () => {
    const ids = {
      functions: Object.fromEntries(
        functions.map((fn) => [
          fn.id,
          { description: expect.any(String), parameters: words(fn.parameters.map(({ name }) => name)) },
        ]),
      ),
      enums: Object.fromEntries(
        enums.map(({ id, values }) => [
          id,
          Object.fromEntries(values.map(({ stringValue }) => [stringValue, { tooltip: expect.any(String) }])),
        ]),
      ),
    };
    expect(overlays[locale]).toEqual(ids);
  });

  test("is Chinese, and leaves names and values as they are typed", () => {
    const index = Object.keys(overlays).indexOf(locale);
    const { functions: own, enums: ownEnums } = translated[index]!;
    for (const text of texts(translated[index]!)) expect(text).toMatch(/\p{Script=Han}/u);
    const names = (list: Metadata["functions"]) =>
      list.map(({ name, parameters }) => [name, parameters.map((p) => p.name)]);
    expect(names(own)).toEqual(names(functions));
    expect(ownEnums.flatMap(({ values }) => values.map((v) => v.stringValue))).toEqual(
      enums.flatMap(({ values }) => values.map((v) => v.stringValue)),
    );
  });
});

const words = (names: string[]) => Object.fromEntries(names.map((name) => [name, expect.any(String)]));
