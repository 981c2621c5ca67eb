import { cellText, declaration, element } from "./xml";

export interface SharedStrings {
  /** The number by which cells refer to a text. */
  index(text: string): number;
  part(): string;
}

/** The texts of all cells, each once. */
export function sharedStrings(): SharedStrings {
  const indices = new Map<string, number>();
  let count = 0;
  return {
    index(text) {
      count++;
      if (!indices.has(text)) indices.set(text, indices.size);
      return indices.get(text)!;
    },
    part: () =>
      declaration +
      element(
        "sst",
        {
          xmlns: "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
          count,
          uniqueCount: indices.size,
        },
        ...[...indices.keys()].map((text) => element("si", {}, cellText(text))),
      ),
  };
}
