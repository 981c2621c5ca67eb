/** The address under which the manifest in the repository places the add-in. */
export const developmentUrl = "https://localhost:3000";

/** A text (manifest, metadata) with every development address replaced by the one of the host. */
export function rehost(/** @type {string} */ text, /** @type {string} */ baseUrl) {
  return text.replaceAll(developmentUrl, baseUrl.replace(/\/+$/, ""));
}
