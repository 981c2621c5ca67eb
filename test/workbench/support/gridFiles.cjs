// The grid's prebuilt files, and what they put into the global scope. They are evaluated once for all test files of a
// worker (test/environment/keeping.js): each grid is made anew of them, and the engine knows their code by then.
const { readFileSync } = require("node:fs");

/** In the order of their dependencies; "facade" after a name also loads the package's facade. */
const files = [
  "rxjs/dist/bundles/rxjs.umd.min.js",
  "@wendellhu/redi/dist/umd/index.js",
  ...[
    "protocol",
    "themes",
    "core facade",
    "rpc",
    "engine-formula facade",
    "engine-render",
    "sheets facade",
  ].flatMap(univer),
  ...[
    "sheets-formula facade",
    "sheets-numfmt facade",
    "sheets-table facade",
    "data-validation",
    "sheets-data-validation facade",
    "sheets-conditional-formatting facade",
    "sheets-note facade",
  ].flatMap(univer),
];

function univer(name) {
  const [folder, facade] = name.split(" ");
  const built = `@univerjs/${folder}/lib/umd`;
  return facade ? [`${built}/index.js`, `${built}/facade.js`] : [`${built}/index.js`];
}

globalThis.requestIdleCallback ??= (callback) =>
  setTimeout(() => callback({ didTimeout: false, timeRemaining: () => 50 }), 0);

// The grid's files are written for browsers, whose iterators have this; Node's have it from version 22 on.
const iterator = Object.getPrototypeOf(Object.getPrototypeOf(new Map().keys()));
iterator.some ??= function (test) {
  return [...this].some(test);
};

// The files look for each other in the global scope; they get one of their own.
const scope = Object.create(globalThis);
for (const file of files) {
  const code = readFileSync(`node_modules/${file}`, "utf8");
  new Function("globalThis", "self", code).call(scope, scope, scope);
}

module.exports = scope;
