import { makeResetStyles } from "@fluentui/react-components";
import { lineColours, lineVariables } from "./lineColour";

/**
 * One rule set for everything inside a chart, on the theme's own colours; what lines and bars are drawn in stands in
 * lineColour.ts. Forced colours leave those as they are, the ones for the ground that the system's palette has. No
 * chart rests on colour alone.
 */
export const useChartStyles = makeResetStyles({
  "--chart-ground": "var(--colorNeutralBackground1, #ffffff)",
  "--chart-ink": "var(--colorNeutralForeground1, #242424)",
  "--chart-muted": "var(--colorNeutralForeground3, #616161)",
  "--chart-rule": "var(--colorNeutralStroke2, #e0e0e0)",
  "--chart-axis": "var(--colorNeutralStrokeAccessible, #616161)",
  "--chart-focus": "var(--colorStrokeFocus2, #000000)",
  ...lineVariables((n) => `var(--chartLine${n + 1}, ${lineColours.light[n]})`),
  "@media (forced-colors: active)": {
    "--chart-ground": "Canvas",
    "--chart-ink": "CanvasText",
    "--chart-muted": "CanvasText",
    "--chart-rule": "color-mix(in srgb, CanvasText 30%, Canvas)",
    "--chart-axis": "CanvasText",
    "--chart-focus": "Highlight",
  },
  "@media (forced-colors: active) and (prefers-color-scheme: light)": lineVariables(
    (n) => lineColours.light[n]!,
  ),

  margin: "0",
  minWidth: "0",
  color: "var(--chart-ink)",
  fontFamily: "var(--fontFamilyBase, 'Segoe UI', sans-serif)",
  fontSize: "12px",
  lineHeight: "16px",
  fontVariantNumeric: "tabular-nums",

  "& figcaption": { marginBottom: "8px" },
  "& .title": { fontSize: "14px", lineHeight: "20px", fontWeight: "600" },
  "& .summary": { color: "var(--chart-muted)" },

  "& .legend": {
    display: "flex",
    flexWrap: "wrap",
    gap: "4px 12px",
    margin: "0 0 4px",
    padding: "0",
    listStyleType: "none",
  },
  "& .legend li": { display: "flex", alignItems: "center", gap: "6px" },
  "& .legend svg": { flexShrink: "0" },

  "& .plot": { position: "relative" },
  "& .plot > svg": { display: "block", overflow: "visible", touchAction: "pan-y" },
  "& text": { fill: "var(--chart-ink)", fontSize: "12px", forcedColorAdjust: "none" },
  "& .tick": { fill: "var(--chart-muted)" },
  "& .small": { fontSize: "11px" },
  "& .strong": { fontWeight: "600" },
  // Text that crosses a line stays legible.
  "& .halo": {
    paintOrder: "stroke",
    stroke: "var(--chart-ground)",
    strokeWidth: "3px",
    strokeLinejoin: "round",
  },
  "& .rule": { stroke: "var(--chart-rule)", shapeRendering: "crispEdges" },
  "& .axis": { stroke: "var(--chart-axis)", shapeRendering: "crispEdges" },

  "& .line": { fill: "none", stroke: "var(--line, var(--chart-1))", strokeWidth: "2px" },
  "& .line.published": { strokeWidth: "3px" },
  "& .line.derived": { strokeDasharray: "9 3" },
  "& .line.extrapolated": { strokeDasharray: "2 3" },
  "& .line.assumed": { strokeDasharray: "8 3 2 3" },
  "& .dot": { stroke: "var(--line, var(--chart-1))", strokeWidth: "2px", fill: "var(--chart-ground)" },
  "& .dot.published, & .dot.assumed, & .dot.own": { fill: "var(--line, var(--chart-1))" },
  "& .band": { fill: "var(--line, var(--chart-1))", fillOpacity: "0.2" },
  "& .bandEdge": { fill: "none", stroke: "var(--line, var(--chart-1))", strokeWidth: "1px" },
  // The outermost of several, as far as it is not said by the shade.
  "& .bandEdge.outer": { strokeDasharray: "3 2" },
  "& .leader": { fill: "none", stroke: "var(--line, var(--chart-1))", strokeWidth: "1px" },

  "& .bar": {
    fill: "var(--line, var(--chart-1))",
    stroke: "var(--line, var(--chart-1))",
    strokeWidth: "2px",
  },
  "& .bar.hollow": { fill: "var(--chart-ground)" },
  "& .span": { fill: "var(--chart-5)", fillOpacity: "0.25", stroke: "var(--chart-5)" },
  "& .median": { stroke: "var(--chart-ink)", strokeWidth: "2px" },
  "& .tile": {
    fill: "var(--line, var(--chart-1))",
    fillOpacity: "0.16",
    stroke: "var(--line, var(--chart-1))",
    strokeWidth: "1.5px",
  },

  "& .mark": { fill: "none", stroke: "none", pointerEvents: "none", outlineStyle: "none" },
  "& .mark[data-shown]": { stroke: "var(--chart-axis)", strokeWidth: "1px" },
  "& .mark:focus-visible": { stroke: "var(--chart-focus)", strokeWidth: "2px" },

  "& .tooltip": {
    position: "absolute",
    zIndex: "1",
    width: "max-content",
    maxWidth: "min(240px, 100%)",
    boxSizing: "border-box",
    padding: "6px 8px",
    borderRadius: "var(--borderRadiusMedium, 4px)",
    border: "1px solid var(--chart-axis)",
    backgroundColor: "var(--chart-ground)",
    boxShadow: "var(--shadow8, 0 2px 8px rgba(0,0,0,.2))",
    overflowWrap: "anywhere",
  },

  "& .scroll": { overflowX: "auto" },
  "& .scroll:focus-visible": { outline: "2px solid var(--chart-focus)", outlineOffset: "1px" },
  "& table": { borderCollapse: "collapse", width: "100%" },
  "& caption": { textAlign: "start", marginBottom: "8px" },
  "& th, & td": {
    padding: "4px 6px",
    borderBottom: "1px solid var(--chart-rule)",
    fontWeight: "400",
    textAlign: "start",
    verticalAlign: "bottom",
  },
  "& thead th": { fontWeight: "600", borderBottomColor: "var(--chart-axis)" },
  "& .number": { textAlign: "end", whiteSpace: "nowrap" },
  "& .total": { fontWeight: "600" },
  // The shade is the message: forced colours would take it away.
  "& .heat td": { color: "var(--chart-ink)", forcedColorAdjust: "none" },
  "& .heat td, & .heat tbody th": { border: "1px solid var(--chart-ground)" },
  "& .heat th[scope=col]": { whiteSpace: "normal", verticalAlign: "bottom" },
  // The words stay in view, however wide the table.
  "& .heat caption > div": { position: "sticky", insetInlineStart: "0", maxWidth: "100cqi" },
  "& .scroll:has(.heat)": { containerType: "inline-size" },
  "& .heat th[scope=row]": {
    position: "sticky",
    insetInlineStart: "0",
    backgroundColor: "var(--chart-ground)",
    minWidth: "72px",
  },
});
