import { availableParallelism } from "node:os";

const transform = {
  "\\.m?[jt]sx?$": [
    "@swc/jest",
    {
      jsc: {
        target: "es2022",
        parser: { syntax: "typescript", tsx: true },
        transform: { react: { runtime: "automatic" } },
      },
      module: { type: "commonjs" },
    },
  ],
};

// These packages come as ES modules only.
const transformIgnorePatterns = ["/node_modules/(?!(d3-[a-z-]+|internmap|@ironcalc)/)"];

// Evaluated once a worker, and not for each test file: test/environment/keeping.js.
const testEnvironment = "<rootDir>/test/environment/node.js";
const moduleNameMapper = { "^(jsdom|playwright-core)$": "<rootDir>/test/environment/kept/$1.cjs" };

export default {
  // The end-to-end tests wait for a browser a good part of their time: three at a time on two cores.
  maxWorkers: Math.max(3, availableParallelism() - 1),
  // Tells a test that hangs from one on a busy machine; how fast a thing is, the bench says.
  testTimeout: 30_000,
  // A worker gives back a large heap at its end; on a busy machine that takes longer than the usual half second.
  workerGracefulExitTimeout: 10_000,
  testSequencer: "<rootDir>/test/sequencer.js",
  // A plain last line beside Jest's own summary.
  reporters: ["default", "<rootDir>/scripts/count-reporter.js"],
  projects: [
    {
      displayName: "unit",
      testMatch: ["<rootDir>/test/!(build|e2e|workbench)/**/*.test.ts?(x)", "<rootDir>/test/*.test.ts"],
      globalSetup: "<rootDir>/test/fluent.js",
      testEnvironment,
      moduleNameMapper: { ...moduleNameMapper, "^@fluentui/.+": "<rootDir>/build/fluent.cjs" },
      transform,
      transformIgnorePatterns,
    },
    {
      // The stand-in for Excel: changes seldom, and knows nothing of the market.
      displayName: "workbench",
      testMatch: ["<rootDir>/test/workbench/**/*.test.ts"],
      testEnvironment,
      moduleNameMapper,
      transform,
      transformIgnorePatterns,
    },
    {
      // These look at what the build made, and drive it in a browser.
      displayName: "built",
      testMatch: ["<rootDir>/test/{build,e2e}/**/*.test.ts"],
      testEnvironment,
      moduleNameMapper,
      transform,
      transformIgnorePatterns,
      globalSetup: "<rootDir>/test/build.js",
      globalTeardown: "<rootDir>/test/buildEnd.js",
    },
  ],
};
