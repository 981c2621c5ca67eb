import type { IStyleData } from "@univerjs/core";

// In the order of the grid's enumeration; "" stands for what Excel has no word for.
export const horizontal = ["General", "Left", "Center", "Right", "Justify", "", "Distributed"];
export const wrap = 3;

export const horizontalOf = (style: IStyleData): string => horizontal[style.ht ?? 0] || "General";
export const wrapsIn = (style: IStyleData): boolean => style.tb === wrap;
