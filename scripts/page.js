// What the pages beside the add-in, which are complete without a script, have in common.

/** @typedef {"en" | "zh-CN" | "zh-TW"} Language */

const languageNames = { en: "English", "zh-CN": "简体中文", "zh-TW": "繁體中文" };
const languages = { en: "Languages", "zh-CN": "语言", "zh-TW": "語言" };

const style = `
:root { color-scheme: light dark; --text: #242424; --quiet: #5c5c5c; --back: #fff; --code: #f3f3f3; --line: #d6d6d6; --link: #0f548c; }
@media (prefers-color-scheme: dark) { :root { --text: #f0f0f0; --quiet: #b8b8b8; --back: #1f1f1f; --code: #2d2d2d; --line: #525252; --link: #86bdf0; } }
body { margin: 0 auto; max-width: 56rem; padding: 1rem 1.25rem 4rem; font: 1rem/1.5 "Segoe UI", system-ui, "Microsoft YaHei", "Microsoft JhengHei", sans-serif; color: var(--text); background: var(--back); }
a { color: var(--link); } h1 { font-size: 1.6rem; } h2 { font-size: 1.25rem; margin-top: 2.5rem; border-top: 1px solid var(--line); padding-top: 1rem; } h3 { font-size: 1rem; margin-bottom: .25rem; }
code, pre, kbd { font-family: Consolas, Menlo, monospace; font-size: .9em; background: var(--code); border-radius: 3px; padding: .1em .3em; overflow-wrap: break-word; } th code { white-space: nowrap; }
.index { columns: 10rem; padding: 0; list-style: none; } .quiet { color: var(--quiet); }
.scroll { overflow-x: auto; } table { border-collapse: collapse; } th, td { text-align: start; vertical-align: top; padding: .3rem .6rem; border: 1px solid var(--line); }
.examples { padding: 0; list-style: none; } .examples p { margin: .75rem 0 .25rem; } .examples table { font-size: .85em; } .examples td { padding: .1rem .5rem; white-space: nowrap; }
.result { border-inline-start: 3px solid var(--line); padding-inline-start: .6rem; }
td.number { text-align: end; font-variant-numeric: tabular-nums; }
form input { font: inherit; padding: .25rem .5rem; min-width: min(18rem, 100%); box-sizing: border-box; color: inherit; background: var(--back); border: 1px solid var(--quiet); border-radius: 3px; } [hidden] { display: none; }
.values { margin: .25rem 0 0; padding-inline-start: 1.1rem; }
`;

/** A text as HTML. */
export const escape = (/** @type {unknown} */ text) =>
  String(text).replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);

/**
 * A page in one of three languages, with links to the others.
 *
 * @param {object} parts
 * @param {Language} parts.language
 * @param {string} parts.title
 * @param {Record<Language, string>} parts.files the page's file in every language
 * @param {string} parts.content HTML
 * @param {string} [parts.script] a file beside the page
 */
export function page({ language, title, files, content, script }) {
  const links = Object.entries(files).map(([other, file]) =>
    other === language
      ? `<span aria-current="page">${languageNames[other]}</span>`
      : `<a href="${file}" lang="${other}" hreflang="${other}">${languageNames[other]}</a>`,
  );
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src ${script ? "'self'" : "'none'"}; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${style}</style>${script ? `\n<script src="${script}" defer></script>` : ""}
</head>
<body>
<nav aria-label="${languages[language]}">${links.join(" · ")}</nav>
<main>
<h1>${title}</h1>
${content}
</main>
</body>
</html>
`;
}
