import { area, line } from "d3-shape";

export interface Band {
  readonly name: string;
  readonly years: readonly BandYear[];
}

interface BandYear {
  readonly year: number;
  readonly low: number;
  readonly high: number;
}

interface BandShapeProps {
  readonly band: Band;
  readonly x: (year: number) => number;
  readonly y: (value: number) => number;
  /** The widest of several. */
  readonly isOuter: boolean;
}

/** A band filled faintly, so that several lie over one another, between edges that are seen for certain. */
export function BandShape({ band, x, y, isOuter }: BandShapeProps) {
  const edge = isOuter ? "bandEdge outer" : "bandEdge";
  const year = (one: BandYear) => x(one.year);
  const low = (one: BandYear) => y(one.low);
  const high = (one: BandYear) => y(one.high);
  return (
    <g>
      <path className="band" d={area(year, low, high)(band.years) ?? ""} />
      <path className={edge} d={line(year, low)(band.years) ?? ""} />
      <path className={edge} d={line(year, high)(band.years) ?? ""} />
    </g>
  );
}
