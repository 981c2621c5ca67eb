import type { BrandVariants } from "@fluentui/react-components";

/** Greens around the one that Excel's own controls have, from nearly black to nearly white. */
export const brand: BrandVariants = {
  10: "#03140a",
  20: "#072213",
  30: "#0a2e1a",
  40: "#0c3b21",
  50: "#0e4a2a",
  60: "#0f5932",
  70: "#106a39",
  80: "#107c41",
  90: "#218d51",
  100: "#379c63",
  110: "#4faa76",
  120: "#69b88a",
  130: "#85c6a0",
  140: "#a2d4b6",
  150: "#c0e2ce",
  160: "#dff1e7",
};
