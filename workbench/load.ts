// Loads the grid's prebuilt files and then the workbench. They are not bundled: that would take minutes.
import { readOptions } from "./options";
import { strings } from "./page/strings";

const { language, theme } = readOptions(location.search);
document.documentElement.lang = language;
document.documentElement.dataset["theme"] = theme;
document.getElementById("starting")!.textContent = strings[language].starting;

const presets = ["core", "table", "note", "drawing", "conditional-formatting", "data-validation"].map(
  (name) => `@univerjs/preset-sheets-${name}/lib`,
);

/** In the order in which they need each other. */
const files = [
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
  ...presets.flatMap((folder) => [
    `${folder}/umd/index.js`,
    `${folder}/umd/locales/${language === "en" ? "en-US" : language}.js`,
  ]),
];

for (const folder of presets) {
  const link = document.createElement("link");
  link.rel = "stylesheet";
  link.href = `/packages/${folder}/index.css`;
  document.head.append(link);
}

function append(source: string, whenLoaded?: () => void) {
  const script = document.createElement("script");
  script.src = source;
  script.async = false; // keeps the order, and still fetches all at once
  if (whenLoaded) script.onload = whenLoaded;
  document.head.append(script);
}

append("/packages/react/umd/react.production.min.js", () => {
  // The grid's files look for React's JSX runtime here, which React 18 does not ship in this form.
  const { React } = window as unknown as { React: Record<string, unknown> };
  const createElement = React["createElement"] as (type: unknown, props: unknown) => unknown;
  const jsx = (type: unknown, props: object, key?: string) =>
    createElement(type, key === undefined ? props : { key, ...props });
  Object.assign(React, { jsx, jsxs: jsx });
});
for (const file of files) append(`/packages/${file}`);
append("/workbench.js");
