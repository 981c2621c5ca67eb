import { useId, type ReactNode } from "react";
import { useChartStyles } from "./useChartStyles";
import { useWidth } from "./useWidth";

/** What every chart is told. */
export interface ChartText {
  readonly title: string;
  /** What the picture shows, in a sentence, for those who do not see it and those in a hurry. */
  readonly summary: string;
}

interface ChartProps extends ChartText {
  readonly legend?: ReactNode;
  /** The picture for a width in pixels. */
  readonly children: (width: number) => ReactNode;
}

/** A figure with its caption and legend, as wide as its place. */
export function Chart({ title, summary, legend, children }: ChartProps) {
  const className = useChartStyles();
  const [ref, width] = useWidth<HTMLDivElement>(320);
  const id = useId();
  return (
    <figure className={className} aria-labelledby={`${id}-title`} aria-describedby={`${id}-summary`}>
      <figcaption>
        <div className="title" id={`${id}-title`}>
          {title}
        </div>
        <div className="summary" id={`${id}-summary`}>
          {summary}
        </div>
      </figcaption>
      {legend}
      <div ref={ref}>{children(width)}</div>
    </figure>
  );
}
