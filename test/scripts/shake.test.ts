import { readFileSync } from "node:fs";
import { shake } from "../../scripts/shake.js";

const library = `
var P = {};
P.plus = P.add = function (x) { return finish(this, x); };
P.sine = P.sin = function () { return series(this); };
P.twice = function () { return this.add(this); };
function finish(a, b) { return a + b; }
function series(a) { return a; }
function sin(x) { return new this(x).sin(); }
function clone() { function D() {} D.prototype = P; D.sin = sin; return D; }
class Index {
  constructor() { this.size = 0; }
  put(x) { return this.grow(x); }
  grow(x) { return x; }
  save() { return 1; }
  [Symbol.iterator]() { return 2; }
}
export var D = clone();
`;

describe("shaking a library", () => {
  test("keeps what is called, and what that calls in turn, and drops the rest", () => {
    const left = shake(library, ["twice", "put"]);
    for (const kept of [
      "P.twice",
      "P.plus = P.add",
      "function finish",
      "D.prototype = P",
      "put(",
      "grow(",
      "[Symbol.iterator]",
    ]) {
      expect(left).toContain(kept);
    }
    for (const dropped of ["sine", "sin", "series", "save("]) expect(left).not.toContain(dropped);
  });

  test("leaves a text alone where everything is called", () => {
    const all = ["plus", "sine", "twice", "put", "save", "sin", "grow"];
    expect(shake(library, all)).toBe(library);
  });

  test("leaves decimal.js with its logarithms and without its trigonometry", () => {
    const text = readFileSync("node_modules/decimal.js/decimal.mjs", "utf8");
    const left = shake(text, ["ln", "exp", "pow", "div"]);
    expect(left).toContain("P.naturalLogarithm = P.ln");
    expect(left).not.toContain("P.cosine");
    expect(left.length).toBeLessThan(text.length);
  });
});
