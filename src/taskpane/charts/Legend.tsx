import type { CSSProperties, ReactNode } from "react";

export interface LegendEntry {
  readonly name: string;
  /** The sign as SVG, in a box of {@link swatchWidth} by {@link swatchHeight}. */
  readonly swatch: ReactNode;
  readonly style?: CSSProperties;
}

export const swatchWidth = 28;
export const swatchHeight = 12;

export function Legend({ entries }: { readonly entries: readonly LegendEntry[] }) {
  return (
    <ul className="legend">
      {entries.map(({ name, swatch, style }, i) => (
        <li key={i}>
          <svg width={swatchWidth} height={swatchHeight} style={style} aria-hidden="true">
            {swatch}
          </svg>
          {name}
        </li>
      ))}
    </ul>
  );
}
