// A webpack loader for the report's module: its texts sorted by language. The data is the same; but a run of one
// language compresses better than three in turn, by more than a kilobyte of functions.js.

const languages = ["en", "zh-CN", "zh-TW"];

/** JavaScript that builds a value of texts, in the order of the texts. */
export function pack(/** @type {unknown} */ report) {
  /** @type {string[][]} */
  const columns = languages.map(() => []);
  const literal = (/** @type {unknown} */ value) => {
    if (Array.isArray(value)) return `[${value.map(literal).join()}]`;
    if (typeof value !== "object" || value === null) return JSON.stringify(value);
    if (languages.every((language) => language in value)) {
      languages.forEach((language, index) => columns[index].push(value[language]));
      return "text()";
    }
    return `{${Object.entries(value)
      .map(([key, inner]) => `${JSON.stringify(key)}:${literal(inner)}`)
      .join()}}`;
  };
  const built = literal(report);
  const members = languages.map((language, index) => `"${language}": columns[${index}][next]`);
  return [
    `const columns = ${JSON.stringify(columns)};`,
    "let next = -1;",
    `const text = () => (next++, { ${members.join(", ")} });`,
    `const report = ${built};`,
  ].join("\n");
}

/** @this {import("webpack").LoaderContext<unknown>} */
export default async function loader() {
  // The query keeps this loader away from the copy that it reads.
  const { report } = await this.importModule(`${this.resourcePath}?unchecked`);
  return `import { deepFreeze } from "../deepFreeze";\n${pack(report)}\nexport { report };\ndeepFreeze(report);\n`;
}
