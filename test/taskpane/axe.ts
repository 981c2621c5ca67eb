import axe from "axe-core";

/** What axe finds wrong in the page, as readable lines. Colours need a real browser, and are looked at there. */
export async function violations(): Promise<string[]> {
  const { violations } = await axe.run(document.body, {
    rules: { "color-contrast": { enabled: false }, region: { enabled: false } },
  });
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`));
}
