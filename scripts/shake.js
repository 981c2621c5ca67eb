// A webpack loader for a library made of one big class: leaves out what nothing calls. Bundlers drop unused exports
// but never methods, so that decimal.js would bring its trigonometry and MiniSearch its serialisation.
import { readdirSync, readFileSync } from "node:fs";
import ts from "typescript";

const sources = ["src/reports", "src/engine", "src/functions"];
/** What the language itself asks for. */
const implicit = ["constructor", "prototype", "toString", "toJSON", "valueOf"];

/** The properties that the add-in's sources name: among them every method that they call. */
function called() {
  const files = sources.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith(".ts"))
      .map((file) => `${folder}/${file}`),
  );
  const names = (/** @type {string} */ file) => readFileSync(file, "utf8").matchAll(/(?<!\bMath)\.\s*(\w+)/g);
  return files.flatMap((file) => [...names(file)].map(([, name]) => name));
}

/** `P.add = P.plus = function …` and `Decimal.exp = exp` by the names that they give. */
function assigned(/** @type {ts.Node} */ node) {
  const names = [];
  let part = ts.isExpressionStatement(node) ? node.expression : undefined;
  while (part && ts.isBinaryExpression(part) && part.operatorToken.kind === ts.SyntaxKind.EqualsToken) {
    if (!ts.isPropertyAccessExpression(part.left)) return [];
    names.push(part.left.name.text);
    part = part.right;
  }
  return part && (ts.isFunctionExpression(part) || ts.isIdentifier(part)) ? names : [];
}

/** The names under which a function, a method or an assignment of one is called; none for any other node. */
function callableNames(/** @type {ts.Node} */ node) {
  if (ts.isFunctionDeclaration(node) && ts.isSourceFile(node.parent) && node.name) return [node.name.text];
  if (ts.isMethodDeclaration(node) && ts.isClassLike(node.parent) && ts.isIdentifier(node.name)) {
    return [node.name.text];
  }
  return assigned(node);
}

/**
 * A text without the functions and methods that neither `roots` nor what is left of it names.
 * @param {string} text
 * @param {Iterable<string>} roots
 * @param {readonly string[]} unused what goes although it seems to be called: texts have a replace(), too
 */
export function shake(text, roots, unused = []) {
  const file = ts.createSourceFile("library.mjs", text, ts.ScriptTarget.Latest, true);
  /** @type {{ names: string[], node: ts.Node, uses: Set<string> }[]} */
  const callables = [];
  const named = new Set([...implicit, ...roots]);
  const visit = (/** @type {ts.Node} */ node, /** @type {Set<string>} */ uses) => {
    if (ts.isPropertyAccessExpression(node) && node.expression.getText() === "Math") return;
    const names = callableNames(node);
    if (names.length) {
      uses = new Set();
      callables.push({ names, node, uses });
    } else if (ts.isIdentifier(node)) {
      uses.add(node.text);
    }
    ts.forEachChild(node, (child) => {
      // The names that it gives itself are no use of it.
      if (!(names.length && ts.isIdentifier(child))) visit(child, uses);
    });
  };
  visit(file, named);
  for (const { names, node, uses } of callables) {
    if (ts.isExpressionStatement(node)) for (const name of names) uses.delete(name);
  }

  const isNamed = ({ names }) => names.some((name) => named.has(name) && !unused.includes(name));
  let kept = callables.filter(isNamed);
  for (let before = -1; kept.length > before;) {
    before = kept.length;
    for (const { uses } of kept) for (const name of uses) named.add(name);
    kept = callables.filter(isNamed);
  }
  const gone = callables.filter((callable) => !kept.includes(callable)).map(({ node }) => node);
  const inside = (node, other) => other !== node && other.pos <= node.pos && node.end <= other.end;
  return gone
    .filter((node) => !gone.some((other) => inside(node, other)))
    .sort((a, b) => b.end - a.end)
    .reduce((left, node) => left.slice(0, node.getStart()) + left.slice(node.end), text);
}

/** @this {import("webpack").LoaderContext<unknown>} @param {string} text */
export default function loader(text) {
  for (const folder of sources) this.addContextDependency(`${this.rootContext}/${folder}`);
  const { unused, digits } = this.getOptions();
  const shaken = shake(text, called(), unused);
  // Constants with a thousand digits, from which the library takes as many as its precision asks for.
  return digits ? shaken.replace(new RegExp(`('\\d\\.\\d{${digits}})\\d+'`, "g"), "$1'") : shaken;
}
