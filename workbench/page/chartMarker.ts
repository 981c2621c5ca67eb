import type { DrawnSeries } from "../contract";

/** A point of a line: a shape of its own for each style; nothing where the series has none. */
export function chartMarker({ type, marker }: DrawnSeries, x: number, y: number, colour: string): string {
  const shape = marker.shape === "Automatic" ? (type === "LineMarkers" ? "Circle" : "None") : marker.shape;
  if (shape === "None") return "";
  const r = marker.size / 2;
  const paint = `fill="${marker.fill ?? colour}" stroke="${marker.edge ?? colour}" stroke-width="1.5"`;
  const corners: Record<Exclude<typeof shape, "Circle">, string> = {
    Diamond: `${x},${y - r} ${x + r},${y} ${x},${y + r} ${x - r},${y}`,
    Triangle: `${x},${y - r} ${x + r},${y + r} ${x - r},${y + r}`,
    Square: `${x - r},${y - r} ${x + r},${y - r} ${x + r},${y + r} ${x - r},${y + r}`,
  };
  return shape === "Circle"
    ? `<circle cx="${x}" cy="${y}" r="${r}" ${paint}/>`
    : `<polygon points="${corners[shape]}" ${paint}/>`;
}
