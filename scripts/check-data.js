// A webpack loader on an edition's report.ts: a wrong or missing entry of the data fails the build with its place.
import path from "node:path";

/** @this {import("webpack").LoaderContext<{}>} */
export default async function checkData(/** @type {string} */ source) {
  // The query keeps this loader away from the copy that it reads.
  const { report } = await this.importModule(`${this.resourcePath}?unchecked`);
  const { validate } = await this.importModule(path.join(this.context, "../validate.ts"));
  const problems = validate(report);
  if (problems.length) throw new Error(`The report's data is wrong:\n${problems.join("\n")}`);
  return source;
}
