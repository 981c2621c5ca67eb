import type { Box } from "./box";
import { fitText, textWidth } from "./textWidth";

interface TileProps {
  readonly box: Box;
  readonly name: string;
  readonly share: string;
  /** The tile holds others, and all that it says stands on its first line. */
  readonly head?: boolean;
}

const indent = 6;
const lineHeight = 15;

/** A labelled area, with as much of the label as it has room for. */
export function Tile({ box, name, share, head = false }: TileProps) {
  const room = box.width - 2 * indent;
  const lines = Math.floor((box.height - 4) / lineHeight);
  const beside = room - textWidth(share) - indent;
  const both = beside > textWidth("abcd") ? [`${fitText(name, beside)} ${share}`] : [fitText(name, room)];
  const under = [fitText(name, room), textWidth(share) <= room ? share : ""];
  const label = lines < 1 ? [] : head || lines === 1 ? both : under;
  return (
    <g>
      <rect className="tile" {...box} />
      {label.map((text, i) => (
        <text
          key={i}
          className={head ? "strong" : undefined}
          x={box.x + indent}
          y={box.y + 13 + i * lineHeight}
        >
          {text}
        </text>
      ))}
    </g>
  );
}
