import type { Language } from "./options";

const presets = ["core", "table", "note", "drawing", "conditional-formatting", "data-validation"].map(
  (name) => `@univerjs/preset-sheets-${name}/lib`,
);

/** The grid's words in a language: prebuilt files, which leave them in the global scope. */
export const localeFiles = (language: Language): string[] =>
  presets.map((preset) => localeFile(preset, language));

const localeFile = (preset: string, language: Language) =>
  `${preset}/umd/locales/${language === "en" ? "en-US" : language}.js`;

/** The grid's prebuilt files in the order in which they need each other. */
export const gridFiles = (language: Language): string[] => [
  "react-dom/umd/react-dom.production.min.js",
  "rxjs/dist/bundles/rxjs.umd.min.js",
  "@wendellhu/redi/dist/umd/index.js",
  "@wendellhu/redi/dist/umd/react-bindings/index.js",
  ...[
    "protocol/lib/umd/index.js",
    "themes/lib/umd/index.js",
    "core/lib/umd/index.js",
    "core/lib/umd/facade.js",
    "rpc/lib/umd/index.js",
    "telemetry/lib/umd/index.js",
    "network/lib/umd/index.js",
    "network/lib/umd/facade.js",
    "engine-formula/lib/umd/index.js",
    "engine-formula/lib/umd/facade.js",
    "engine-render/lib/umd/index.js",
    "drawing/lib/umd/index.js",
  ].map((file) => `@univerjs/${file}`),
  ...presets.flatMap((preset) => [`${preset}/umd/index.js`, localeFile(preset, language)]),
];

export const gridStyles: readonly string[] = presets.map((preset) => `${preset}/index.css`);
