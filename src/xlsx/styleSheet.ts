import type { Format } from "../workbook/writing/layout";
import type { StyleName } from "../workbook/writing/styles";
import { declaration, element } from "./xml";

/** What a cell looks like. */
export type Look = Pick<Format, "style" | "numberFormat" | "align" | "wrap"> & {
  /** Text that Excel would else take for a formula when somebody edits the cell. */
  readonly quoted?: boolean;
};

export interface StyleSheet {
  /** The number by which cells refer to a look. */
  index(look: Look): number;
  /** The number by which a conditional format refers to its colours. */
  condition(colours: { readonly font: string; readonly fill?: string }): number;
  part(): string;
}

interface CellStyle {
  readonly name: string;
  /** Excel's number of its own style, by which it knows the style in every language (ISO/IEC 29500-1, G.2). */
  readonly builtin: number;
  readonly font: string;
  readonly fill?: string;
  readonly border?: string;
}

const rgb = (colour: string) => ({ rgb: `FF${colour.replace("#", "")}` });
const font = (size: number, colour: string, ...marks: readonly string[]) =>
  element(
    "font",
    {},
    ...marks.map((mark) => element(mark)),
    element("sz", { val: size }),
    element("color", rgb(colour)),
    element("name", { val: "Calibri" }),
    element("family", { val: 2 }),
  );
const solid = (colour: string) =>
  element("fill", {}, element("patternFill", { patternType: "solid" }, element("fgColor", rgb(colour))));
const border = (sides: Readonly<Partial<Record<Side, readonly [line: string, colour: string]>>>) =>
  element(
    "border",
    {},
    ...sideNames.map((side) => {
      const [line, colour] = sides[side] ?? [];
      return colour ? element(side, { style: line }, element("color", rgb(colour))) : element(side);
    }),
  );
const sideNames = ["left", "right", "top", "bottom", "diagonal"] as const;
type Side = (typeof sideNames)[number];

const thin = ["thin", "7F7F7F"] as const;

/** Excel's own cell styles as its standard theme shows them; a house style may put others in their place. */
const cellStyles: Readonly<Record<"normal" | StyleName, CellStyle>> = {
  normal: { name: "Normal", builtin: 0, font: font(11, "000000") },
  title: {
    name: "Heading 1",
    builtin: 16,
    font: font(15, "44546A", "b"),
    border: border({ bottom: ["thick", "4472C4"] }),
  },
  heading: {
    name: "Heading 3",
    builtin: 18,
    font: font(11, "44546A", "b"),
    border: border({ bottom: ["medium", "8EA9DB"] }),
  },
  note: { name: "Explanatory Text", builtin: 53, font: font(11, "7F7F7F", "i") },
  input: {
    name: "Input",
    builtin: 20,
    font: font(11, "3F3F76"),
    fill: solid("FFCC99"),
    border: border({ left: thin, right: thin, top: thin, bottom: thin }),
  },
  total: {
    name: "Total",
    builtin: 25,
    font: font(11, "000000", "b"),
    border: border({ top: ["thin", "4472C4"], bottom: ["double", "4472C4"] }),
  },
};
const order = Object.keys(cellStyles) as (keyof typeof cellStyles)[];

/** The first two fills are Excel's, whatever stands there. */
const fills = ["none", "gray125"].map((patternType) =>
  element("fill", {}, element("patternFill", { patternType })),
);
const firstOwnFormat = 164;

/** The looks of all cells, each once. */
export function styleSheet(): StyleSheet {
  const looks = new Map<string, string>();
  const formats = new Map<string, number>();
  const conditions = new Map<string, number>();
  const allFills = [...fills];
  const borders = [border({})];
  const styleParts = order.map((name) => {
    const { fill, border } = cellStyles[name];
    if (fill) allFills.push(fill);
    if (border) borders.push(border);
    return { fillId: fill ? allFills.length - 1 : 0, borderId: border ? borders.length - 1 : 0 };
  });
  const formatId = (code: string | undefined) => {
    if (code === undefined || code === "General") return 0;
    if (!formats.has(code)) formats.set(code, firstOwnFormat + formats.size);
    return formats.get(code)!;
  };

  const index: StyleSheet["index"] = ({ style, numberFormat, align, wrap, quoted }) => {
    const id = order.indexOf(style ?? "normal");
    const { fillId, borderId } = styleParts[id]!;
    const alignment =
      align || wrap
        ? element("alignment", {
            horizontal: align?.toLowerCase(),
            vertical: wrap ? "top" : undefined,
            wrapText: wrap ? 1 : undefined,
          })
        : "";
    const look = element(
      "xf",
      {
        numFmtId: formatId(numberFormat),
        fontId: id,
        fillId,
        borderId,
        xfId: id,
        quotePrefix: quoted ? 1 : undefined,
        applyNumberFormat: numberFormat ? 1 : undefined,
        applyAlignment: alignment ? 1 : undefined,
      },
      alignment,
    );
    if (!looks.has(look)) looks.set(look, String(looks.size));
    return Number(looks.get(look));
  };
  // Cells without a look have number 0.
  index({});

  return {
    index,
    condition({ font, fill }) {
      const made = element(
        "dxf",
        {},
        element("font", {}, element("color", rgb(font))),
        fill ? element("fill", {}, element("patternFill", {}, element("bgColor", rgb(fill)))) : "",
      );
      if (!conditions.has(made)) conditions.set(made, conditions.size);
      return conditions.get(made)!;
    },
    part: () => {
      const counted = (name: string, items: readonly string[]) =>
        element(name, { count: items.length }, ...items);
      const numberFormats = [...formats].map(([formatCode, numFmtId]) =>
        element("numFmt", { numFmtId, formatCode }),
      );
      return (
        declaration +
        element(
          "styleSheet",
          { xmlns: "http://schemas.openxmlformats.org/spreadsheetml/2006/main" },
          numberFormats.length ? counted("numFmts", numberFormats) : "",
          counted(
            "fonts",
            order.map((name) => cellStyles[name].font),
          ),
          counted("fills", allFills),
          counted("borders", borders),
          counted(
            "cellStyleXfs",
            order.map((_, fontId) => element("xf", { numFmtId: 0, fontId, ...styleParts[fontId] })),
          ),
          counted("cellXfs", [...looks.keys()]),
          counted(
            "cellStyles",
            order.map((key, xfId) => {
              const { name, builtin } = cellStyles[key];
              return element("cellStyle", { name, xfId, builtinId: builtin });
            }),
          ),
          counted("dxfs", [...conditions.keys()]),
        )
      );
    },
  };
}
