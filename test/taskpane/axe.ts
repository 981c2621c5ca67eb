import axe from "axe-core";

/** What axe finds wrong in the page, as readable lines. Colours need a real browser, and are looked at there. */
export async function violations(): Promise<string[]> {
  const { violations } = await axe.run(document.body, {
    // Nothing but what is wrong is put into words, which is half of its work.
    resultTypes: ["violations"],
    selectors: false,
    rules: { "color-contrast": { enabled: false }, region: { enabled: false } },
  });
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`));
}
