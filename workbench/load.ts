// Loads the grid's prebuilt files and then the workbench. They are not bundled: that would take minutes.
import { appendScript } from "./appendScript";
import { gridFiles, gridStyles } from "./gridFiles";
import { readOptions } from "./options";
import { createProgress } from "./page/progress";
import { strings } from "./page/strings";

const { language, theme } = readOptions(location.search);
document.documentElement.lang = language;
document.documentElement.dataset["theme"] = theme;
const progress = createProgress(() => strings[language]);
progress.step("loadingGrid");

for (const file of gridStyles) {
  const link = document.createElement("link");
  link.rel = "stylesheet";
  link.href = `/packages/${file}`;
  document.head.append(link);
}

/** The grid's files look for React's JSX runtime here, which React 18 does not ship in this form. */
function addJsx() {
  const { React } = window as unknown as { React: Record<string, unknown> };
  const createElement = React["createElement"] as (type: unknown, props: unknown) => unknown;
  const jsx = (type: unknown, props: object, key?: string) =>
    createElement(type, key === undefined ? props : { key, ...props });
  Object.assign(React, { jsx, jsxs: jsx });
}

Promise.all([
  appendScript("/packages/react/umd/react.production.min.js").then(addJsx),
  ...gridFiles(language).map((file) => appendScript(`/packages/${file}`)),
  appendScript("/workbench.js"),
]).catch((error: unknown) => progress.failed(error));
