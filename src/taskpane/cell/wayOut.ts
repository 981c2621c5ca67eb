import type { MessageId } from "../language/messages";

const waysOut: Readonly<Record<string, MessageId>> = {
  "#VALUE!": "wayOut.value",
  "#N/A": "wayOut.unavailable",
  "#NAME?": "wayOut.name",
  "#SPILL!": "wayOut.spill",
  "#BUSY!": "wayOut.busy",
  "#GETTING_DATA": "wayOut.busy",
  "#REF!": "wayOut.reference",
  "#CALC!": "wayOut.value",
};

/** What to do about an error in a cell. */
export function wayOut(error: string): MessageId {
  return waysOut[error] ?? "wayOut.other";
}
