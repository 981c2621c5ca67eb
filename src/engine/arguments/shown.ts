const longest = 40;

/**
 * A bad value as an error message shows it: texts in quotes, long ones shortened.
 *
 * @example shown("Regoin") // => '"Regoin"'
 * @example shown(2030.5) // => "2030.5"
 */
export function shown(value: unknown): string {
  switch (typeof value) {
    case "string":
      return `"${shorten(value.replace(/\s+/g, " ").trim())}"`;
    case "boolean":
      return String(value).toUpperCase();
    case "number":
    case "bigint":
      return String(value);
    default:
      return Array.isArray(value)
        ? "a range"
        : value === null || value === undefined
          ? "an empty cell"
          : "a value of another kind";
  }
}

function shorten(text: string): string {
  const characters = [...text];
  return characters.length > longest ? `${characters.slice(0, longest).join("")}…` : text;
}
