import { tariffs } from "./findings/tariffs";
import type { Finding } from "./types";

/** Every finding, in the report's order. */
export const findings: readonly Finding[] = [...tariffs];
