import type { PlacedChart } from "./book";
import { declaration, element } from "./xml";

/** Where the charts of a sheet hang, each by its two corner cells. */
export function drawingPart(charts: readonly (Pick<PlacedChart, "covers"> & { title: string })[]): string {
  const corner = (name: string, column: number, row: number) =>
    element(
      `xdr:${name}`,
      {},
      element("xdr:col", {}, String(column)),
      element("xdr:colOff", {}, "0"),
      element("xdr:row", {}, String(row)),
      element("xdr:rowOff", {}, "0"),
    );
  const anchors = charts.map(({ covers: { row, column, rows, columns }, title }, i) =>
    element(
      "xdr:twoCellAnchor",
      {},
      corner("from", column, row),
      corner("to", column + columns, row + rows),
      element(
        "xdr:graphicFrame",
        { macro: "" },
        element(
          "xdr:nvGraphicFramePr",
          {},
          // What a screen reader says of the chart.
          element("xdr:cNvPr", { id: i + 2, name: `Chart ${i + 1}`, descr: title }),
          element("xdr:cNvGraphicFramePr"),
        ),
        element("xdr:xfrm", {}, element("a:off", { x: 0, y: 0 }), element("a:ext", { cx: 0, cy: 0 })),
        element(
          "a:graphic",
          {},
          element(
            "a:graphicData",
            { uri: "http://schemas.openxmlformats.org/drawingml/2006/chart" },
            element("c:chart", {
              "xmlns:c": "http://schemas.openxmlformats.org/drawingml/2006/chart",
              "r:id": `rId${i + 1}`,
            }),
          ),
        ),
      ),
      element("xdr:clientData"),
    ),
  );
  return (
    declaration +
    element(
      "xdr:wsDr",
      {
        "xmlns:xdr": "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing",
        "xmlns:a": "http://schemas.openxmlformats.org/drawingml/2006/main",
        "xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
      },
      ...anchors,
    )
  );
}
