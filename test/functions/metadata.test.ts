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

/** A locale's words: of a parameter by its name, and in a function where they differ there. */
interface Overlay {
  parameters: Record<string, string>;
  functions: Record<string, { description: string; parameters?: Record<string, string> }>;
  enums: Record<string, unknown>;
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
  overlays: Record<string, Overlay>;
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

  // Microsoft reproduced a crash of Office 2021 where both flags are there: office-js issue 4385.
  test("does not ask for custom data types beside errors", () => {
    for (const one of [metadata, ...translated])
      expect(one).not.toHaveProperty("allowCustomDataForDataTypeAny");
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
  const overlay = overlays[locale]!;
  const own = (id: string) => overlay.functions[id]!.parameters ?? {};

  test("has words for every function, and for no other", () => {
    expect(Object.keys(overlay.functions).sort()).toEqual(functions.map(({ id }) => id).sort());
    for (const { description } of Object.values(overlay.functions))
      expect(description).toEqual(expect.any(String));
  });

  test("has words for every parameter, by its name or in its function", () => {
    const missing = functions.flatMap(({ id, parameters }) =>
      parameters
        .filter(({ name }) => !(own(id)[name] ?? overlay.parameters[name]))
        .map(({ name }) => [id, name]),
    );
    expect(missing).toEqual([]);
  });

  test("has no words for a parameter that no function takes from there", () => {
    const taken = functions.flatMap(({ id, parameters }) =>
      parameters.map(({ name }) => name).filter((name) => !(name in own(id))),
    );
    expect(Object.keys(overlay.parameters).sort()).toEqual([...new Set(taken)].sort());
  });

  test("says in a function only what differs there", () => {
    for (const { id, parameters } of functions) {
      const names = parameters.map(({ name }) => name);
      for (const [name, text] of Object.entries(own(id))) {
        expect(names).toContain(name);
        expect(text).not.toBe(overlay.parameters[name]);
      }
    }
  });

  test("has words for every enumerated value, and for no other", () => {
    const words = enums.map(({ id, values }) => [
      id,
      Object.fromEntries(values.map(({ stringValue }) => [stringValue, { tooltip: expect.any(String) }])),
    ]);
    expect(overlay.enums).toEqual(Object.fromEntries(words));
  });

  test("is Chinese, and leaves names and values as they are typed", () => {
    const index = Object.keys(overlays).indexOf(locale);
    const { functions: ownFunctions, enums: ownEnums } = translated[index]!;
    for (const text of texts(translated[index]!)) expect(text).toMatch(/\p{Script=Han}/u);
    const names = (list: Metadata["functions"]) =>
      list.map(({ name, parameters }) => [name, parameters.map((p) => p.name)]);
    expect(names(ownFunctions)).toEqual(names(functions));
    expect(ownEnums.flatMap(({ values }) => values.map((v) => v.stringValue))).toEqual(
      enums.flatMap(({ values }) => values.map((v) => v.stringValue)),
    );
  });
});
