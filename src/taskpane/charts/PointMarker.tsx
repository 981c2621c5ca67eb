import { symbol, symbolCircle, symbolDiamond, symbolTriangle } from "d3-shape";
import type { PointKind } from "./pointKind";

const outlines: Readonly<Record<PointKind, string>> = {
  published: symbol(symbolCircle, 64)()!,
  derived: symbol(symbolCircle, 40)()!,
  extrapolated: symbol(symbolDiamond, 52)()!,
  assumed: symbol(symbolTriangle, 44)()!,
};

/** A point whose shape says how it came about. */
export function PointMarker({
  kind,
  x,
  y,
}: {
  readonly kind: PointKind;
  readonly x: number;
  readonly y: number;
}) {
  return <path className={`dot ${kind}`} d={outlines[kind]} transform={`translate(${x},${y})`} />;
}
