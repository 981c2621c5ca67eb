import type { Band } from "./BandShape";
import { Legend, swatchHeight, swatchWidth, type LegendEntry } from "./Legend";
import { lineColour } from "./lineColour";
import type { Path } from "./path";
import { pointKinds, type PointKind } from "./pointKind";
import { PointMarker } from "./PointMarker";

interface PathLegendProps {
  readonly lines: readonly Path[];
  readonly bands: readonly Band[];
  readonly kindNames: Readonly<Record<PointKind, string>>;
}

const middle = { x: swatchWidth / 2, y: swatchHeight / 2 };
const stroke = (className: string) => (
  <line className={className} x2={swatchWidth} y1={middle.y} y2={middle.y} />
);

/** What the shapes, the bands and, where there are several, the lines' colours mean. */
export function PathLegend({ lines, bands, kindNames }: PathLegendProps) {
  const points = lines.flatMap((one) => one.points);
  const kinds: LegendEntry[] = pointKinds
    .filter((kind) => points.some((point) => point.kind === kind))
    .map((kind) => ({
      name: kindNames[kind],
      swatch: (
        <>
          {stroke(`line ${kind}`)}
          <PointMarker kind={kind} {...middle} />
        </>
      ),
    }));
  // An inner band lies over the outer ones, and is as much darker.
  const ranges: LegendEntry[] = bands.map(({ name }, n) => ({
    name,
    swatch: (
      <>
        {bands.slice(0, n + 1).map((under) => (
          <rect key={under.name} className="band" y={1} width={swatchWidth} height={swatchHeight - 2} />
        ))}
        <path
          className={n < bands.length - 1 ? "bandEdge outer" : "bandEdge"}
          d={`M0,1H${swatchWidth}M0,${swatchHeight - 1}H${swatchWidth}`}
        />
      </>
    ),
  }));
  const names: LegendEntry[] =
    lines.length > 1
      ? lines.map(({ name }, n) => ({ name, style: lineColour(n), swatch: stroke("line") }))
      : [];
  return <Legend entries={[...kinds, ...ranges, ...names]} />;
}
