import { JSDOM } from "jsdom";
import { strFromU8, unzipSync } from "fflate";

const { DOMParser } = new JSDOM().window;

/**
 * The parts of an .xlsx file as documents, by their names.
 *
 * @param {Uint8Array} file
 * @returns {Map<string, Document>}
 */
export function readParts(file) {
  return new Map(
    Object.entries(unzipSync(file)).map(([name, content]) => {
      const part = new DOMParser().parseFromString(strFromU8(content), "application/xml");
      const fault = part.querySelector("parsererror");
      if (fault) throw new Error(`${name}: ${fault.textContent}`);
      return [name, part];
    }),
  );
}

/**
 * The cells of an .xlsx file that hold something, sheet by sheet, whoever wrote it.
 *
 * @param {Uint8Array} file
 * @returns {Map<string, Map<string, { value: string | number | boolean | null, error: boolean, formula: string | null }>>}
 */
export function readCells(file) {
  const parts = readParts(file);
  const strings = [...(parts.get("xl/sharedStrings.xml")?.querySelectorAll("si") ?? [])].map((item) =>
    unescape([...item.querySelectorAll("t")].map((text) => text.textContent).join("")),
  );
  const targets = new Map(
    [...parts.get("xl/_rels/workbook.xml.rels").querySelectorAll("Relationship")].map((one) => [
      one.getAttribute("Id"),
      `xl/${one.getAttribute("Target").replace(/^\/xl\//, "")}`,
    ]),
  );
  return new Map(
    [...parts.get("xl/workbook.xml").querySelectorAll("sheets > sheet")].map((sheet) => {
      const part = parts.get(targets.get(sheet.getAttribute("r:id")));
      // Not by getElementsByTagName: jsdom looks through all of such a list for each of its elements.
      const cells = [...part.querySelectorAll("c")].flatMap((cell) => {
        const read = readCell(cell, strings);
        return read.value === null && read.formula === null ? [] : [[cell.getAttribute("r"), read]];
      });
      return [sheet.getAttribute("name"), new Map(/** @type {any} */ (cells))];
    }),
  );
}

function readCell(/** @type {Element} */ cell, /** @type {string[]} */ strings) {
  // Selectors are slow, and there are many cells.
  const child = (/** @type {string} */ name) =>
    [...cell.childNodes].find((one) => /** @type {Element} */ (one).localName === name);
  const text = child("v")?.textContent ?? null;
  const type = cell.getAttribute("t") ?? "n";
  const formula = child("f")?.textContent ?? null;
  return { value: valueOf(type, text, cell, strings), error: type === "e", formula };
}

function valueOf(type, text, cell, strings) {
  if (type === "inlineStr") return cell.querySelector("is")?.textContent ?? "";
  if (type === "str") return text ?? "";
  if (text === null) return null;
  if (type === "s") return strings[Number(text)];
  if (type === "b") return text === "1";
  return type === "e" ? text : Number(text);
}

function unescape(/** @type {string} */ text) {
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code) => String.fromCharCode(parseInt(code, 16)));
}
