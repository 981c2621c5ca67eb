import { AsyncLocalStorage } from "node:async_hooks";
import { createRequire } from "node:module";

const load = createRequire(import.meta.url);

/**
 * Jest's runner makes a storage for each test file and leaves it enabled. Before Node 24 each of them is told of every
 * promise that is made: a hundred files later that is a tenth of the time of all tests.
 */
const storages = new Set();
const { run } = AsyncLocalStorage.prototype;
AsyncLocalStorage.prototype.run = function (...given) {
  storages.add(this);
  return run.apply(this, given);
};

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

    async teardown() {
      await super.teardown();
      for (const storage of storages) storage.disable();
      storages.clear();
    }
  };
