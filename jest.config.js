const transform = {
  "\\.[jt]sx?$": [
    "@swc/jest",
    {
      jsc: { target: "es2022", parser: { syntax: "typescript", tsx: true }, transform: { react: { runtime: "automatic" } } },
      module: { type: "commonjs" },
    },
  ],
};

export default {
  projects: [
    {
      displayName: "unit",
      testMatch: ["<rootDir>/test/!(e2e)/**/*.test.ts?(x)"],
      transform,
    },
    {
      displayName: "e2e",
      testMatch: ["<rootDir>/test/e2e/**/*.test.ts"],
      transform,
      globalSetup: "<rootDir>/test/e2e/setup.js",
    },
  ],
};
