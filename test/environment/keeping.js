import { createRequire } from "node:module";

const load = createRequire(import.meta.url);

/**
 * An environment of Jest's in which `kept(name)` is a module that all test files of a worker share: Jest evaluates what
 * a file imports anew for each, which takes longer than most tests where a whole browser, grid or driver is imported.
 */
export const keeping = (Environment) =>
  class extends Environment {
    constructor(...given) {
      super(...given);
      this.global.kept = load;
    }
  };
