import { isFullWidth } from "../../workbook/writing/fullWidth";

/** The size of a chart's text, in pixels. */
export const textSize = 12;

const narrow = /[ .,:;'|!iljtfrI()[\]/-]/;
const wide = /[mwMW@%—…]/;

/** How wide a text is about to be. An estimate on the generous side: measuring would force a layout per label. */
export function textWidth(text: string, size = textSize): number {
  let ems = 0;
  for (const character of text) {
    ems += isFullWidth(character, text)
      ? 1
      : narrow.test(character)
        ? 0.34
        : wide.test(character)
          ? 0.9
          : 0.6;
  }
  return ems * size;
}

/** The text, shortened with an ellipsis where it would be wider than allowed. */
export function fitText(text: string, width: number, size = textSize): string {
  if (textWidth(text, size) <= width) return text;
  const characters = [...text];
  while (characters.length && textWidth(characters.join("") + "…", size) > width) characters.pop();
  return characters.length ? characters.join("").trimEnd() + "…" : "";
}
