import js from "@eslint/js";
import office from "eslint-plugin-office-addins";
import globals from "globals";
import ts from "typescript-eslint";

const officeRules = [
  "call-sync-after-load",
  "call-sync-before-read",
  "load-object-before-read",
  "no-context-sync-in-loop",
  "no-empty-load",
  "no-navigational-load",
  "no-office-initialize",
  "test-for-null-using-isNullObject",
];

export default ts.config(
  { ignores: ["dist/", "build/"] },
  js.configs.recommended,
  ts.configs.recommended,
  {
    // Microsoft's rules for add-ins, wherever Excel's objects are used.
    files: ["src/{workbook,taskpane,commands}/**/*.{ts,tsx}"],
    plugins: { "office-addins": office },
    rules: Object.fromEntries(officeRules.map((rule) => [`office-addins/${rule}`, "error"])),
  },
  {
    files: ["src/**/*.{ts,tsx}"],
    ignores: ["src/workbook/**"],
    rules: {
      "no-restricted-syntax": [
        "error",
        {
          selector: "MemberExpression[object.name='Excel'][property.name='run']",
          message: "Only src/workbook touches a workbook.",
        },
      ],
    },
  },
  { files: ["**/*.{js,cjs}"], languageOptions: { globals: globals.node } },
  {
    // What the tests' environment keeps from file to file, which Node 20 loads as CommonJS only.
    files: ["test/**/*.cjs"],
    languageOptions: { globals: { kept: "readonly" } },
    rules: { "@typescript-eslint/no-require-imports": "off" },
  },
  {
    rules: {
      eqeqeq: "error",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_" }],
    },
  },
);
