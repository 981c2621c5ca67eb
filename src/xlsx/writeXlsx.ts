import { strToU8, zipSync } from "fflate";
import type { Book, PlacedChart, Sheet } from "./book";
import { cellsOf, shownIn, type SheetCells } from "./cells";
import { chartPart, titleText } from "./chartPart";
import type { ReadPlace } from "./chartPlots";
import { drawingPart } from "./drawingPart";
import { moved } from "./references";
import { sharedStrings } from "./sharedStrings";
import { sheetPart } from "./sheetPart";
import { styleSheet } from "./styleSheet";
import { workbookPart } from "./workbookPart";
import { declaration, element, escapeXml } from "./xml";

/** By the clock on the wall: the same bytes in every time zone. */
const timeStamp = new Date(1980, 0, 1);
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packages = "http://schemas.openxmlformats.org/package/2006";
const types = "application/vnd.openxmlformats-officedocument";

/**
 * An .xlsx file (ISO/IEC 29500, transitional): values stand beside their formulas, for previews that do not
 * calculate, and Excel calculates anew when it opens the file. The same book gives the same bytes.
 *
 * @throws Error for a number that no cell holds
 * @example writeXlsx({ sheets: [{ name: "A", placed: [{ row: 0, column: 0, layout: { cells: [[1]] }, stored: [] }] }],
 *   names: [], properties: { title: "A", creator: "B", language: "en" } }) // => Uint8Array, a zip archive
 */
export function writeXlsx(book: Book): Uint8Array {
  const { sheets } = book;
  const cells = sheets.map(cellsOf);
  const styles = styleSheet();
  const strings = sharedStrings();
  const look = lookInto(sheets, cells);
  const charts = sheets.map(chartsOf);
  const parts = new Map<string, string>();
  const overrides: [part: string, type: string][] = [];
  const add = (part: string, type: string, content: string) => {
    parts.set(part, content);
    overrides.push([part, type]);
  };

  let drawings = 0;
  let drawn = 0;
  sheets.forEach((sheet, i) => {
    const number = i + 1;
    const own = charts[i]!;
    const content = sheetPart(sheet, cells[i]!, styles, strings, {
      active: i === 0,
      drawing: own.length > 0,
    });
    add(`xl/worksheets/sheet${number}.xml`, `${types}.spreadsheetml.worksheet+xml`, content);
    if (!own.length) return;
    const drawing = `drawing${++drawings}.xml`;
    parts.set(
      `xl/worksheets/_rels/sheet${number}.xml.rels`,
      relationships([["drawing", `../drawings/${drawing}`]]),
    );
    add(
      `xl/drawings/${drawing}`,
      `${types}.drawing+xml`,
      drawingPart(own.map((chart) => ({ ...chart, title: titleText(chart, look) }))),
    );
    const targets = own.map((chart): [string, string] => {
      const file = `chart${++drawn}.xml`;
      add(`xl/charts/${file}`, `${types}.drawingml.chart+xml`, chartPart(chart, look));
      return ["chart", `../charts/${file}`];
    });
    parts.set(`xl/drawings/_rels/${drawing}.rels`, relationships(targets));
  });
  add("xl/workbook.xml", `${types}.spreadsheetml.sheet.main+xml`, workbookPart(book, cells, charts));
  parts.set(
    "xl/_rels/workbook.xml.rels",
    relationships([
      ...sheets.map((_, i): [string, string] => ["worksheet", `worksheets/sheet${i + 1}.xml`]),
      ["styles", "styles.xml"],
      ["sharedStrings", "sharedStrings.xml"],
    ]),
  );
  add("xl/styles.xml", `${types}.spreadsheetml.styles+xml`, styles.part());
  add("xl/sharedStrings.xml", `${types}.spreadsheetml.sharedStrings+xml`, strings.part());
  add("docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml", core(book));
  add("docProps/app.xml", `${types}.extended-properties+xml`, application(book));
  return zip(
    new Map([
      ["[Content_Types].xml", contentTypes(overrides)],
      ["_rels/.rels", rootRelationships()],
      ...parts,
    ]),
  );
}

function lookInto(sheets: readonly Sheet[], cells: readonly SheetCells[]): ReadPlace {
  const byName = new Map(sheets.map(({ name }, i) => [name, cells[i]!]));
  return ({ sheet, row, column, rows, columns }) =>
    Array.from({ length: rows * columns }, (_, i) =>
      shownIn(byName.get(sheet)!, row + Math.floor(i / columns), column + (i % columns)),
    );
}

/** The charts of a sheet, those of its layouts first. */
function chartsOf({ name, placed, charts = [] }: Sheet): PlacedChart[] {
  const ofLayouts = placed.flatMap((block): PlacedChart[] => {
    const { chart } = block.layout;
    if (!chart) return [];
    const place = (part: PlacedChart["covers"]) => ({ ...moved(part, block), sheet: name });
    return [
      {
        ...chart,
        title: place(chart.title),
        covers: moved(chart.covers, block),
        categories: place(chart.categories),
        series: chart.series.map((one) => ({ ...one, values: place(one.values) })),
      },
    ];
  });
  return [...ofLayouts, ...charts];
}

function relationships(targets: readonly (readonly [type: string, target: string])[]): string {
  const items = targets.map(([type, Target], i) =>
    element("Relationship", { Id: `rId${i + 1}`, Type: `${office}/${type}`, Target }),
  );
  return declaration + element("Relationships", { xmlns: `${packages}/relationships` }, ...items);
}

function rootRelationships(): string {
  const items = [
    [`${office}/officeDocument`, "xl/workbook.xml"],
    [`${packages}/relationships/metadata/core-properties`, "docProps/core.xml"],
    [`${office}/extended-properties`, "docProps/app.xml"],
  ].map(([Type, Target], i) => element("Relationship", { Id: `rId${i + 1}`, Type, Target }));
  return declaration + element("Relationships", { xmlns: `${packages}/relationships` }, ...items);
}

function contentTypes(overrides: readonly (readonly [part: string, type: string])[]): string {
  return (
    declaration +
    element(
      "Types",
      { xmlns: `${packages}/content-types` },
      element("Default", {
        Extension: "rels",
        ContentType: "application/vnd.openxmlformats-package.relationships+xml",
      }),
      element("Default", { Extension: "xml", ContentType: "application/xml" }),
      ...overrides.map(([part, ContentType]) => element("Override", { PartName: `/${part}`, ContentType })),
    )
  );
}

function core({ properties: { title, subject, creator, language } }: Book): string {
  const text = (name: string, words: string) => element(name, {}, escapeXml(words));
  return (
    declaration +
    element(
      "cp:coreProperties",
      {
        "xmlns:cp": `${packages}/metadata/core-properties`,
        "xmlns:dc": "http://purl.org/dc/elements/1.1/",
      },
      text("dc:title", title),
      subject ? text("dc:subject", subject) : "",
      text("dc:creator", creator),
      text("dc:language", language),
    )
  );
}

function application({ properties: { creator } }: Book): string {
  return (
    declaration +
    element(
      "Properties",
      { xmlns: "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties" },
      element("Application", {}, escapeXml(creator)),
    )
  );
}

function zip(parts: ReadonlyMap<string, string>): Uint8Array {
  const files = Object.fromEntries([...parts].map(([name, content]) => [name, strToU8(content)]));
  return zipSync(files, { mtime: timeStamp, level: 6 });
}
