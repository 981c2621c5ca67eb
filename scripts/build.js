// Builds everything by webpack's own interface; webpack's cache on disk makes a second build short.
import webpack from "webpack";
import configure from "../webpack.config.js";

/** Builds dist/ and the workbench. Throws with the compiler's messages. */
export function build(mode = "production") {
  const compiler = webpack(configure({}, { mode }));
  return new Promise((resolve, reject) =>
    compiler.run((error, stats) =>
      compiler.close(() => {
        if (error) reject(error);
        else if (stats?.hasErrors()) reject(new Error(stats.toString("errors-only")));
        else resolve(stats);
      }),
    ),
  );
}
