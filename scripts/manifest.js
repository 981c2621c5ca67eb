import { readFileSync } from "node:fs";

/** The address under which the manifest in the repository places the add-in. */
export const developmentUrl = "https://localhost:3000";

/** What stands before the name of each function: the report's, to which a test holds the manifest. */
export const namespace = /id="Functions\.Namespace" DefaultValue="(\w+)"/.exec(
  readFileSync("manifest.xml", "utf8"),
)[1];

/** A text (manifest, metadata) with every development address replaced by the one of the host. */
export function rehost(/** @type {string} */ text, /** @type {string} */ baseUrl) {
  return text.replaceAll(developmentUrl, baseUrl.replace(/\/+$/, ""));
}

const overrides = `  <ExtendedOverrides Url="${developmentUrl}/shortcuts.json" ResourcesUrl="${developmentUrl}/shortcuts.\${token.locale}.json">
    <Tokens>
      <Token Name="locale" DefaultValue="en" xsi:type="LocaleToken">
        <Override Locale="zh-CN" Value="zh-CN"/>
        <Override Locale="zh-TW" Value="zh-TW"/>
      </Token>
    </Tokens>
  </ExtendedOverrides>
`;

/**
 * The manifest with keyboard shortcuts. Office takes them by this element only, of which the schemas that Microsoft
 * has published know nothing: a catalogue that checks against them needs the manifest without.
 *
 * Source: learn.microsoft.com/office/dev/add-ins/design/keyboard-shortcuts, and the manifest reference of Tokens.
 */
export function withShortcuts(/** @type {string} */ xml) {
  return xml.replace("</OfficeApp>", `${overrides}</OfficeApp>`);
}
