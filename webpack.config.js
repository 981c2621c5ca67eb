// Four compilations that share nothing: the functions alone, the pane, the engine for Node, and the workbench (never
// shipped).
import path from "node:path";
import { existsSync } from "node:fs";
import CopyPlugin from "copy-webpack-plugin";
import HtmlPlugin from "html-webpack-plugin";
import TerserPlugin from "terser-webpack-plugin";
import webpack from "webpack";
import { errorSources, readErrorTexts } from "./scripts/errorTexts.js";
import { helpFiles, helpPage } from "./scripts/help.js";
import { developmentUrl, rehost, withShortcuts } from "./scripts/manifest.js";
import { privacyFiles, privacyPage } from "./scripts/privacy.js";
import {
  examplesSource,
  functionsSource,
  locales,
  overlaySource,
  readExamples,
  readMetadata,
  readOverlay,
  readSearchWords,
  searchWordsSource,
  translateMetadata,
} from "./scripts/metadata.js";

/** "@univerjs/engine-formula" is `UniverEngineFormula` in the global scope, "…/facade" `UniverEngineFormulaFacade`. */
const gridGlobal = (/** @type {string} */ request) =>
  `root ${request
    .replace("@", "")
    .replace("univerjs", "univer")
    .split(/[/-]/)
    .map((word) => word[0].toUpperCase() + word.slice(1))
    .join("")}`;

/** What functions.js leaves in the page's global scope for the pane. */
const sharedGlobal = "llmMarket";
const sharedSources = ["src/commands/", "src/engine/", "src/reports/", "src/edition"].map((source) =>
  path.resolve(source),
);

/** Explanations are the pane's alone: no cell asks for them, and functions.js has to be small. */
const paneOnly = path.resolve("src/engine/explanations/") + path.sep;

/** The pane's imports of the engine and the data lead to functions.js, which has loaded both before it. */
const shared = (/** @type {{ context?: string, request?: string }} */ { context, request }, answer) => {
  const target = request?.startsWith(".") ? path.resolve(context ?? "", request) : "";
  return sharedSources.some((source) => target.startsWith(source)) && !target.startsWith(paneOnly)
    ? answer(null, `root ${sharedGlobal}`)
    : answer();
};

const baseUrl = process.env.ADDIN_BASE_URL ?? developmentUrl;

/** Emits what is made of the functions' JSDoc and examples: functions.json, its translations, the help pages. */
class MetadataPlugin {
  /** @param {import("webpack").Compiler} compiler */
  apply(compiler) {
    compiler.hooks.thisCompilation.tap("Metadata", (compilation) => {
      const sources = [
        functionsSource,
        examplesSource,
        searchWordsSource,
        ...locales.map(overlaySource),
        ...errorSources,
      ];
      for (const source of sources) compilation.fileDependencies.add(path.resolve(source));
      compilation.hooks.processAssets.tapPromise("Metadata", async () => {
        const emit = (/** @type {string} */ name, /** @type {string} */ text) =>
          compilation.emitAsset(name, new webpack.sources.RawSource(rehost(text, baseUrl)));
        const emitJson = (/** @type {string} */ name, /** @type {unknown} */ json) =>
          emit(name, JSON.stringify(json, null, 1));
        const metadata = await readMetadata();
        const examples = readExamples();
        const errorTexts = await readErrorTexts();
        const words = readSearchWords();
        emitJson("functions.json", metadata);
        emitJson("examples.json", examples);
        emit(helpFiles.en, helpPage(metadata, examples, "en", errorTexts.en, words));
        for (const [language, file] of Object.entries(privacyFiles)) emit(file, privacyPage(language));
        for (const locale of locales) {
          const translated = translateMetadata(metadata, readOverlay(locale), locale);
          emitJson(`functions.${locale}.json`, translated);
          emit(helpFiles[locale], helpPage(translated, examples, locale, errorTexts[locale], words));
        }
      });
    });
  }
}

/** A few lines that charts and layouts both need: each has its copy, so that neither waits for the other's files. */
const copied = /[\\/]workbook[\\/]writing[\\/]fullWidth\.ts$/;

/** What parts of the pane that come later have in common, in chunks that say what they hold. */
const sharedChunks = {
  charts: { test: /[\\/](d3-[a-z]+|internmap|taskpane[\\/]charts)[\\/]/, name: "chart-parts", enforce: true },
  // Every download needs it, and nothing else does.
  xlsx: { test: /[\\/](fflate|src[\\/]xlsx)[\\/]/, name: "write-xlsx", enforce: true },
  workbook: {
    test: ({ resource = "" }) => /[\\/]src[\\/]workbook[\\/]/.test(resource) && !copied.test(resource),
    name: "workbook",
    minChunks: 2,
    enforce: true,
  },
  default: {
    test: ({ resource = "" }) => !copied.test(resource),
    name: "fields",
    minChunks: 2,
    priority: -20,
    reuseExistingChunk: true,
  },
  defaultVendors: false,
};

/** @returns {import("webpack").Configuration} */
const common = (name, mode, extra) => ({
  name,
  mode,
  // Excel's webviews are evergreen: no polyfills, no down-levelling.
  target: ["web", "es2022"],
  devtool: mode === "production" ? false : "source-map",
  resolve: { extensions: [".ts", ".tsx", ".js"] },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        loader: "swc-loader",
        options: {
          jsc: {
            target: "es2022",
            parser: { syntax: "typescript", tsx: true },
            transform: { react: { runtime: "automatic" } },
          },
        },
      },
      {
        test: path.resolve("src/reports/llm-2026/report.ts"),
        resourceQuery: { not: /unchecked/ },
        enforce: "pre",
        loader: path.resolve("scripts/check-data.js"),
      },
      { test: /\.css$/, type: "asset/source" },
      {
        test: /[\\/]locales[\\/].+\.json$/,
        type: "json",
        loader: path.resolve("scripts/messages-loader.js"),
      },
    ],
  },
  optimization: {
    // In this process: its workers would run again whatever script started the build.
    minimizer: [
      new TerserPlugin({
        minify: TerserPlugin.swcMinify,
        terserOptions: { compress: { passes: 4 }, mangle: true },
        extractComments: false,
        parallel: false,
      }),
    ],
  },
  performance: false,
  cache: {
    type: "filesystem",
    name: `${name}-${mode}`,
    buildDependencies: { config: [import.meta.filename] },
  },
  ...extra,
});

export default (_env, argv) => {
  const mode = argv.mode ?? "production";
  const functions = common("functions", mode, {
    entry: { functions: "./src/functions/register.ts" },
    target: "es2022",
    // One file for a context without a page: nothing is fetched later.
    output: {
      path: path.resolve("dist"),
      filename: "[name].js",
      chunkFormat: false,
      library: { name: sharedGlobal, type: "var" },
    },
    plugins: [new MetadataPlugin()],
  });
  const pane = common("pane", mode, {
    entry: {
      boot: "./src/boot/boot.ts",
      taskpane: "./src/taskpane/index.tsx",
      help: "./src/help/search.ts",
    },
    output: { path: path.resolve("dist"), filename: "[name].js", chunkFilename: "[name].js" },
    externals: [shared],
    plugins: [
      // Nearly all of it runs before the first picture: Chrome and Edge compile it while it loads, not call by call.
      new webpack.BannerPlugin({
        banner: "//# allFunctionsCalledOnLoad",
        raw: true,
        test: /^taskpane\.js$/,
        // After the minifier, which takes comments away.
        stage: webpack.Compilation.PROCESS_ASSETS_STAGE_REPORT,
      }),
      new HtmlPlugin({ filename: "taskpane.html", template: "./src/taskpane/taskpane.html", inject: false }),
      new CopyPlugin({
        patterns: [
          { from: "assets/*.png" },
          { from: "src/commands/*.json", to: "[name][ext]" },
          {
            from: "src/commands/shortcuts.json",
            to: "shortcuts.en.json",
            transform: (json) => JSON.stringify(JSON.parse(json.toString()).resources.default, null, 2),
          },
          { from: "manifest.xml", transform: (xml) => rehost(xml.toString(), baseUrl) },
          {
            from: "manifest.xml",
            to: "manifest.shortcuts.xml",
            transform: (xml) => rehost(withShortcuts(xml.toString()), baseUrl),
          },
        ],
      }),
    ],
  });
  pane.optimization.splitChunks = { chunks: "async", cacheGroups: sharedChunks };
  const workbench = common("workbench", mode, {
    entry: {
      workbench: "./workbench/index.ts",
      load: "./workbench/load.ts",
      bridge: "./workbench/bridge/index.ts",
    },
    output: { path: path.resolve("build/workbench"), filename: "[name].js" },
    // The page loads the grid's prebuilt files, which leave what they export in the global scope.
    externals: [
      ({ request }, answer) =>
        request.startsWith("@univerjs/") ? answer(null, gridGlobal(request)) : answer(),
    ],
    plugins: [new HtmlPlugin({ filename: "index.html", template: "./workbench/index.html", inject: false })],
  });
  const library = common("library", mode, {
    entry: { engine: "./src/library/index.ts" },
    target: "node20",
    output: {
      path: path.resolve("dist"),
      filename: "[name].mjs",
      chunkFormat: "module",
      library: { type: "module" },
    },
    experiments: { outputModule: true },
    // Read by programmers, in the traces of errors at least; nobody waits for it to be fetched.
    optimization: { minimize: false },
    plugins: [new CopyPlugin({ patterns: [{ from: "src/library/engine.d.ts", to: "engine.d.ts" }] })],
  });
  return [functions, pane, library, workbench].filter((c) =>
    existsSync(path.resolve(Object.values(c.entry)[0])),
  );
};
