import type { Report } from "../types";
import { repeated } from "./repeated";
import { checkText } from "./text";

/** What is wrong with the themes, each of which rests on a finding. */
export function checkThemes({ themes, findings }: Pick<Report, "themes" | "findings">): string[] {
  const named = themes.map(({ name }, at) => ({ text: name, place: `themes[${at}].name` }));
  return [
    ...named.flatMap(({ text, place }) => checkText(text, place)),
    ...repeated(named),
    ...themes.flatMap(({ finding }, at) =>
      findings.some(({ id }) => id === finding)
        ? []
        : [`themes[${at}].finding "${finding}" is none of the findings`],
    ),
  ];
}
