import { useLayoutEffect, useRef } from "react";
import type { Mark } from "./mark";

/** Between the mark and its tooltip, in pixels: near enough for the pointer to cross over without losing it. */
const gap = 8;

/** A mark's values beside it, above where there is room. Screen readers have them from the mark itself. */
export function Tooltip({ mark, width }: { readonly mark: Mark; readonly width: number }) {
  const ref = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const tip = ref.current!;
    const left = mark.at.x - tip.offsetWidth / 2;
    const above = mark.box.y - gap - tip.offsetHeight;
    tip.style.left = `${Math.max(0, Math.min(left, width - tip.offsetWidth))}px`;
    tip.style.top = `${above >= -tip.offsetHeight / 2 ? above : mark.box.y + mark.box.height + gap}px`;
  }, [mark, width]);
  return (
    <div className="tooltip" ref={ref} aria-hidden="true">
      <div className="strong">{mark.name}</div>
      {mark.details.map((detail) => (
        <div key={detail}>{detail}</div>
      ))}
    </div>
  );
}
