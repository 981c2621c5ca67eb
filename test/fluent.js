import { existsSync, readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import webpack from "webpack";
import { fingerprint } from "../scripts/fingerprint.js";

/** Where jest.config.js sends what is imported of Fluent UI. */
const folder = path.resolve("build");
const file = "fluent.cjs";

/** Modules of Fluent UI, and in braces the names that are imported of them. */
const imports = /import \{([^}]*)\} from "(@fluentui\/[^"]+)"/g;

/**
 * Before the tests of the pane: what it takes of Fluent UI as one file, unless there is one already. Fluent's index
 * files lead to 2,100 modules, each icon among them, and Jest would evaluate them anew for each file of tests.
 */
export default async function prepare() {
  const exported = wanted();
  const made = `// ${fingerprint(["test/fluent.js", "package-lock.json"], exported)}`;
  const last = path.join(folder, file);
  if (existsSync(last) && readFileSync(last, "utf8").startsWith(made)) return;
  const compiler = webpack({
    // As in the build, but with Fluent's and React's warnings, as NODE_ENV is that of the tests.
    mode: "production",
    optimization: { minimize: false, nodeEnv: false },
    target: ["web", "es2022"],
    entry: `data:text/javascript,${encodeURIComponent(exported.join("\n"))}`,
    context: path.resolve("."),
    // One React for all.
    externals: [/^(react|react-dom|scheduler)(\/|$)/],
    externalsType: "commonjs",
    output: { path: folder, filename: file, library: { type: "commonjs2" }, globalObject: "globalThis" },
    plugins: [new webpack.BannerPlugin({ banner: made, raw: true })],
    performance: false,
  });
  await new Promise((resolve, reject) =>
    compiler.run((error, stats) => {
      if (error || stats?.hasErrors()) reject(error ?? new Error(stats?.toString("errors-only")));
      else compiler.close(resolve);
    }),
  );
}

/** A line for each module of Fluent UI that the pane or its tests import values of. */
function wanted() {
  /** @type {Map<string, Set<string>>} */
  const names = new Map();
  for (const place of ["src/taskpane", "test/taskpane"]) {
    for (const source of readdirSync(place, { recursive: true, encoding: "utf8" })) {
      if (!/\.tsx?$/.test(source)) continue;
      for (const [, list, from] of readFileSync(path.join(place, source), "utf8").matchAll(imports)) {
        const values = list.split(",").map((name) => name.trim().replace(/ as .*/, ""));
        for (const name of values.filter((value) => value && !value.startsWith("type "))) {
          names.set(from, (names.get(from) ?? new Set()).add(name));
        }
      }
    }
  }
  return [...names].sort().map(([from, some]) => `export { ${[...some].sort().join(", ")} } from "${from}";`);
}
