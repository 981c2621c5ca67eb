// Who may import whom (CONTRIBUTING.md, "The house"); imports of types count too.

/** What each place in src/ may import beside itself. */
const arrows = {
  reports: [],
  engine: ["reports/types"],
  edition: ["engine", "reports"],
  colours: [],
  functions: ["edition", "engine", "reports", "commands"],
  workbook: ["edition", "colours", "engine", "reports"],
  xlsx: ["colours", "workbook/writing", "workbook/sheet/area", "workbook/formulas/cellContent"],
  model: [
    "xlsx",
    "edition",
    "colours",
    "engine",
    "reports",
    "workbook/writing",
    "workbook/cellTexts",
    "workbook/sheet/area",
    "workbook/formulas",
    "workbook/insertions/parts/numberFormats",
    "workbook/insertions/parts/widths",
  ],
  library: ["model", "edition", "engine"],
  commands: [],
  help: [],
  boot: ["reports/types", "taskpane/language/languages"],
  taskpane: [
    "workbook",
    "xlsx",
    "model",
    "edition",
    "colours",
    "engine",
    "reports",
    "functions/examples",
    "functions/searchWords",
    "functions/parameterNames",
    "commands",
  ],
};

/** A folder of src/, or a file without its extension. */
const at = (/** @type {string} */ place) => `^src/${place}[./]`;
const ours = "^(src|workbench|test|scripts)/";
const severity = "error";

/** @type {import("dependency-cruiser").IConfiguration} */
export default {
  forbidden: [
    {
      name: "no-circle",
      comment: "Two files that need each other are one, or share a third.",
      severity,
      from: {},
      to: { circular: true },
    },
    {
      name: "every-import-resolves",
      comment: "An import that leads nowhere would escape the other rules.",
      severity,
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: "every-place-is-known",
      comment: "What is new in src/ needs its line among the arrows.",
      severity,
      from: { path: "^src/", pathNot: Object.keys(arrows).map(at) },
      to: {},
    },
    ...Object.entries(arrows).map(([place, others]) => ({
      name: `src/${place}`,
      comment: `src/${place} imports only ${["itself", ...others].join(", ")}.`,
      severity,
      from: { path: at(place) },
      to: { path: ours, pathNot: [place, ...others].map(at) },
    })),
    {
      name: "workbench",
      comment: "The workbench loads the built add-in as Excel does, and knows nothing of its sources.",
      severity,
      from: { path: "^workbench/" },
      to: { path: ours, pathNot: "^workbench/" },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "types", "default"] },
  },
};
