import type { Obstacle } from "../../workbook/sheet/obstacles";
import type { Translate } from "../language/useText";

/** Longest text of a cell that is quoted in full. */
const quotedLength = 24;

/** One sentence that names what is in the way. */
export function describeObstacle(obstacle: Obstacle, t: Translate): string {
  switch (obstacle.kind) {
    case "filled": {
      const rest = obstacle.count - obstacle.first.length;
      const cells = obstacle.first
        .map(({ cell, text }) => t("obstacle.cell", { cell, text: shorten(text) }))
        .join(t("list.comma"));
      return rest > 0
        ? t("obstacle.filled.more", { count: obstacle.count, cells, rest })
        : t("obstacle.filled", { count: obstacle.count, cells });
    }
    case "spill":
      return t("obstacle.spill", { cells: obstacle.anchors.join(t("list.comma")) });
    case "table":
      return t("obstacle.table", { names: obstacle.names.join(t("list.comma")) });
    case "merged":
      return t("obstacle.merged", { cells: obstacle.addresses.join(t("list.comma")) });
    case "hidden":
      return t("obstacle.hidden", { cells: obstacle.addresses.join(t("list.comma")) });
    case "protected":
      return t("obstacle.protected", { sheet: obstacle.sheet });
    case "edge":
      return t("obstacle.edge");
  }
}

function shorten(text: string): string {
  const characters = [...text];
  return characters.length > quotedLength ? `${characters.slice(0, quotedLength - 1).join("")}…` : text;
}
