import { hierarchy, treemap, treemapSquarify, type HierarchyRectangularNode } from "d3-hierarchy";
import { joined } from "../language/joined";
import type { Box } from "./box";
import { Chart, type ChartText } from "./Chart";
import { lineColour } from "./lineColour";
import type { Mark } from "./mark";
import { Plot } from "./Plot";
import { Tile } from "./Tile";

export interface TreemapProps extends ChartText {
  readonly parts: readonly Part[];
  readonly format: (value: number) => string;
  readonly formatShare: (share: number) => string;
}

export interface Part {
  readonly name: string;
  readonly value: number;
  /** What the part consists of; its values add up to the part's. */
  readonly parts?: readonly Omit<Part, "parts">[];
}

interface Node {
  readonly name: string;
  readonly value?: number;
  readonly parts?: readonly Node[];
}

const height = 260;
const nameHeight = 18;
const padding = 5;

/** The parts of a whole as areas, on one level or two. */
export function Treemap(props: TreemapProps) {
  return (
    <Chart title={props.title} summary={props.summary}>
      {(width) => <TreemapPlot {...props} width={width} />}
    </Chart>
  );
}

function TreemapPlot({
  title,
  parts,
  format,
  formatShare,
  width,
}: TreemapProps & { readonly width: number }) {
  const whole = hierarchy<Node>({ name: title, parts }, (node) => node.parts).sum((node) =>
    node.parts ? 0 : (node.value ?? 0),
  );
  const total = whole.value || 1;
  const root = treemap<Node>()
    .tile(treemapSquarify)
    .size([width - 2, height - 2])
    .round(true)
    .paddingInner(padding)
    .paddingOuter((node) => (node.depth === 1 ? padding : 0))
    .paddingTop((node) => (node.depth === 1 ? nameHeight : 0))(whole);
  const groups = root.children ?? [];
  const say = ({ value = 0 }: HierarchyRectangularNode<Node>) => [formatShare(value / total), format(value)];

  const markOf = (node: HierarchyRectangularNode<Node>, id: string): Mark => {
    const box = boxOf(node);
    return {
      id,
      name: node.depth === 2 ? joined(node.data.name, node.parent!.data.name) : node.data.name,
      details: say(node),
      at: { x: box.x + box.width / 2, y: box.y + box.height / 2 },
      box: inset(box),
    };
  };
  const twoLevels = groups.some((group) => group.children);
  const rows = twoLevels
    ? groups.map((group, i) => ({
        name: group.data.name,
        marks: [group, ...(group.children ?? [])].map((node, j) => markOf(node, `${i}-${j}`)),
      }))
    : [{ name: title, marks: groups.map((node, i) => markOf(node, String(i))) }];

  return (
    <Plot name={title} width={width} height={height} rows={rows}>
      {groups.map((group, i) => (
        <g key={group.data.name} style={lineColour(i)}>
          <Tile box={boxOf(group)} name={group.data.name} share={say(group)[0]!} head={twoLevels} />
          {group.children?.map((node) => (
            <Tile key={node.data.name} box={boxOf(node)} name={node.data.name} share={say(node)[0]!} />
          ))}
        </g>
      ))}
    </Plot>
  );
}

const boxOf = ({ x0, y0, x1, y1 }: HierarchyRectangularNode<Node>): Box => ({
  x: x0 + 1,
  y: y0 + 1,
  width: x1 - x0,
  height: y1 - y0,
});

/** Smaller all around, so that a focus ring stays on its own tile. */
const inset = (box: Box): Box => ({
  x: box.x + 4,
  y: box.y + 4,
  width: Math.max(0, box.width - 8),
  height: Math.max(0, box.height - 8),
});
