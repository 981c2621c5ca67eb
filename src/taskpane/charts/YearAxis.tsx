interface YearAxisProps {
  readonly years: readonly number[];
  readonly position: (year: number) => number;
  /** Where the plot ends below. */
  readonly bottom: number;
}

/** The room that the axis takes under the plot. */
export const yearAxisHeight = 22;

/** Whole years along the bottom. */
export function YearAxis({ years, position, bottom }: YearAxisProps) {
  return (
    <g>
      {years.map((year) => (
        <g key={year} transform={`translate(${position(year)},${bottom})`}>
          <line className="axis" y2={4} />
          <text className="tick" y={17} textAnchor="middle">
            {year}
          </text>
        </g>
      ))}
    </g>
  );
}
