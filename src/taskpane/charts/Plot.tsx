import { useRef, useState, type KeyboardEvent, type PointerEvent, type ReactNode } from "react";
import { nearestMark, spokenName, type Mark, type MarkRow } from "./mark";
import { moveMark } from "./moveMark";
import { Tooltip } from "./Tooltip";

interface PlotProps {
  /** What the marks are, for a screen reader. */
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly rows: readonly MarkRow[];
  /** The picture itself, in SVG. */
  readonly children: ReactNode;
}

/** How far the focus ring stands off what it surrounds, in pixels. */
const standOff = 3;

/**
 * A picture with its data laid over it as the options of a list box: one stop for the Tab key, arrow keys between
 * the marks, values in a tooltip on focus and on hover. A list box because screen readers hand the arrow keys
 * over to one, and say "3 of 8".
 */
export function Plot({ name, width, height, rows, children }: PlotProps) {
  const [stop, setStop] = useState<string>();
  const [shown, setShown] = useState<string>();
  const elements = useRef(new Map<string, SVGRectElement>());

  const marks = rows.flatMap((row) => row.marks);
  const find = (id: string | undefined) => marks.find((mark) => mark.id === id);
  const tabStop = find(stop) ?? marks[0];
  const shownMark = find(shown);
  const focusOn = (mark: Mark) => elements.current.get(mark.id)?.focus({ preventScroll: true });
  const meant = (event: PointerEvent<SVGSVGElement>) => {
    const frame = event.currentTarget.getBoundingClientRect();
    return nearestMark(rows, { x: event.clientX - frame.left, y: event.clientY - frame.top });
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Escape" && shownMark) {
      setShown(undefined);
      // A dialog around the chart stays open.
      event.stopPropagation();
      return;
    }
    const next = tabStop && !event.altKey && !event.metaKey && moveMark(rows, tabStop.id, event);
    if (next) {
      event.preventDefault();
      elements.current.get(next.id)?.focus();
    }
  };
  const onPointerLeave = () => {
    const focused = marks.find((mark) => elements.current.get(mark.id) === document.activeElement);
    setShown(focused?.id);
  };

  const option = (mark: Mark) => (
    <rect
      key={mark.id}
      ref={(element) => {
        if (element) elements.current.set(mark.id, element);
        else elements.current.delete(mark.id);
      }}
      className="mark"
      role="option"
      aria-label={spokenName(mark)}
      tabIndex={mark === tabStop ? 0 : -1}
      data-shown={mark === shownMark ? "" : undefined}
      x={mark.box.x - standOff}
      y={mark.box.y - standOff}
      width={mark.box.width + 2 * standOff}
      height={mark.box.height + 2 * standOff}
      rx={3}
      onFocus={() => {
        setStop(mark.id);
        setShown(mark.id);
      }}
      onBlur={() => setShown(undefined)}
    />
  );

  return (
    <div className="plot" onPointerLeave={onPointerLeave}>
      <svg
        role="none"
        width={width}
        height={height}
        onPointerMove={(event) => setShown(meant(event)?.id)}
        onClick={(event) => {
          const mark = meant(event as unknown as PointerEvent<SVGSVGElement>);
          if (mark) focusOn(mark);
        }}
      >
        <g aria-hidden="true">{children}</g>
        <g role="listbox" aria-label={name} onKeyDown={onKeyDown}>
          {rows.length === 1
            ? marks.map(option)
            : rows.map((row, r) => (
                <g key={r} role="group" aria-label={row.name}>
                  {row.marks.map(option)}
                </g>
              ))}
        </g>
      </svg>
      {shownMark && <Tooltip mark={shownMark} width={width} />}
    </div>
  );
}
