import { extent } from "d3-array";
import { scaleLinear } from "d3-scale";
import { line } from "d3-shape";
import { joined, labelled } from "../language/joined";
import { BandShape, type Band } from "./BandShape";
import { around } from "./box";
import { Chart, type ChartText } from "./Chart";
import { freeNotes } from "./freeNotes";
import { lineColour } from "./lineColour";
import type { Mark } from "./mark";
import { stretches, type Path, type PathPoint } from "./path";
import { PathLegend } from "./PathLegend";
import { Plot } from "./Plot";
import type { PointKind } from "./pointKind";
import { PointMarker } from "./PointMarker";
import { spread } from "./spread";
import { fitText, textWidth } from "./textWidth";
import { ValueAxis, valueAxisWidth } from "./ValueAxis";
import { wholeYears } from "./wholeYears";
import { YearAxis, yearAxisHeight } from "./YearAxis";

export interface PathChartProps extends ChartText {
  readonly path: Path;
  /** Further paths to compare with, such as scenarios. */
  readonly others?: readonly Path[];
  /** Bands around the path, the widest first. */
  readonly bands?: readonly Band[];
  readonly kindNames: Readonly<Record<PointKind, string>>;
  readonly format: (value: number) => string;
  /** For the axis, where the unit stands in the title. */
  readonly formatTick: (value: number) => string;
}

const height = 240;
const top = 24;
const bottom = height - yearAxisHeight;
/** Markers nearer together than this would run into a bar, and only the published ones are drawn. */
const leastMarkerStep = 10;
const none: readonly never[] = [];
/** From a line's end to its name, which may have had to make room for others. */
const leaderWidth = 16;
const leader = (x: number, end: number, name: number) =>
  `M${x + 6},${end}L${x + 11},${name}H${x + leaderWidth}`;

/**
 * Values by year. Published, derived, extrapolated and assumed points differ in shape, and the line that leads to
 * them in dash; bands around the path make it a fan.
 */
export function PathChart({ path, others = none, bands = none, ...props }: PathChartProps) {
  const lines = [path, ...others];
  return (
    <Chart
      title={props.title}
      summary={props.summary}
      legend={<PathLegend lines={lines} bands={bands} kindNames={props.kindNames} />}
    >
      {(width) => <PathPlot {...props} lines={lines} bands={bands} width={width} />}
    </Chart>
  );
}

interface PathPlotProps extends Omit<PathChartProps, "path" | "others"> {
  readonly lines: readonly Path[];
  readonly bands: readonly Band[];
  readonly width: number;
}

function PathPlot({ title, lines, bands, kindNames, format, formatTick, width }: PathPlotProps) {
  const several = lines.length > 1;
  const points = lines.flatMap((one) => one.points);
  const [first = 0, last = 0] = extent(points, (point) => point.year);
  const [low = 0, high = 0] = extent([
    0,
    ...points.map((point) => point.value),
    ...bands.flatMap((band) => band.years.flatMap((one) => [one.low, one.high])),
  ]);

  const y = scaleLinear([low, high === low ? low + 1 : high], [bottom, top]).nice(5);
  const ticks = y.ticks(5);
  const left = valueAxisWidth(ticks, formatTick);
  const names = several ? lines.map((one) => fitText(one.name, width * 0.28)) : [];
  const right =
    width - (several ? leaderWidth + 10 : 16) - Math.max(0, ...names.map((name) => textWidth(name)));
  const x = scaleLinear(first === last ? [first - 1, last + 1] : [first, last], [left + 8, right]);
  const step = x(1) - x(0);
  const at = (point: PathPoint) => ({ x: x(point.year), y: y(point.value) });
  const nameHeights = spread(
    lines.map((one) => y(one.points.at(-1)?.value ?? 0)),
    14,
    top,
    bottom,
  );

  const details = (point: PathPoint) => [
    format(point.value),
    kindNames[point.kind],
    ...(point.note ? [point.note] : []),
  ];
  const rows = lines.map((one, n) => ({
    name: one.name,
    marks: one.points.map((point): Mark => {
      const ranges = n === 0 ? bands.flatMap((band) => rangeOf(band, point.year, format)) : [];
      return {
        id: `${n}-${point.year}`,
        name: several ? joined(String(point.year), one.name) : String(point.year),
        details: [...details(point), ...ranges],
        at: at(point),
        box: around(at(point), 6),
        reach: { x: x(point.year) - step / 2, y: 0, width: step, height },
      };
    }),
  }));

  const drawn = lines.map((one, n) => (
    <g key={n} style={lineColour(n)}>
      {stretches(one.points).map(({ kind, points: stretch }) => (
        <path
          key={stretch[0]!.year}
          className={`line ${kind}`}
          d={
            line<PathPoint>(
              ({ year }) => x(year),
              ({ value }) => y(value),
            )(stretch) ?? ""
          }
        />
      ))}
      {one.points
        .filter((point) => step >= leastMarkerStep || point.kind === "published")
        .map((point) => (
          <PointMarker key={point.year} kind={point.kind} {...at(point)} />
        ))}
      {several && (
        <>
          <path className="leader" d={leader(right, y(one.points.at(-1)?.value ?? 0), nameHeights[n]!)} />
          <text className="halo" x={right + leaderWidth + 2} y={nameHeights[n]} dy="0.35em">
            {names[n]}
          </text>
        </>
      )}
    </g>
  ));

  const notes = several
    ? []
    : freeNotes(
        points.flatMap(({ note, ...point }) =>
          note ? [{ text: note, x: x(point.year) - 8, y: y(point.value) - 10 }] : [],
        ),
        11,
        width,
      );

  return (
    <Plot name={title} width={width} height={height} rows={rows}>
      <ValueAxis scale={y} ticks={ticks} format={formatTick} left={left} right={right} />
      <YearAxis years={wholeYears(first, last, right - left, 34)} position={x} bottom={bottom} />
      {bands.map((band, n) => (
        <BandShape key={band.name} band={band} x={x} y={y} isOuter={n < bands.length - 1} />
      ))}
      {/* The main path comes to lie on top. */}
      {drawn.reverse()}
      {notes.map((note) => (
        <text key={note.x} className="halo small" x={note.x} y={note.y} textAnchor="middle">
          {note.text}
        </text>
      ))}
    </Plot>
  );
}

function rangeOf(band: Band, year: number, format: (value: number) => string): string[] {
  const found = band.years.find((one) => one.year === year);
  return found ? [labelled(band.name, `${format(found.low)} – ${format(found.high)}`)] : [];
}
