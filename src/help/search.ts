// The help page's only script: narrows the page to what somebody looks for. Without it the page is complete.

const form = document.querySelector<HTMLFormElement>("form[role=search]")!;
const field = form.querySelector("input")!;
const told = form.querySelector<HTMLElement>("[role=status]")!;

/** Full-width letters and capitals are letters like others. */
const plain = (text: string) => text.normalize("NFKC").toLowerCase();

const sections = [...document.querySelectorAll<HTMLElement>("main section")].map((section) => {
  const { id } = section.querySelector("h2")!;
  return {
    section,
    link: document.querySelector<HTMLElement>(`.index a[href="#${id}"]`)?.parentElement,
    text: plain(`${section.dataset.words ?? ""} ${section.textContent ?? ""}`),
  };
});

function narrow(): void {
  const words = plain(field.value).split(/\s+/).filter(Boolean);
  let found = 0;
  for (const { section, link, text } of sections) {
    const fits = words.every((word) => text.includes(word));
    section.hidden = !fits;
    if (link) link.hidden = !fits;
    if (fits) found++;
  }
  const { one, many, none } = told.dataset;
  const sentence = found === 0 ? none : found === 1 ? one : many;
  told.textContent = words.length ? sentence!.replace("{count}", String(found)) : "";
}

/** Whoever follows a link to a section wants to see it, whatever was looked for before. */
function showTarget(): void {
  const target = document.getElementById(location.hash.slice(1))?.closest("section");
  if (!target?.hidden) return;
  field.value = "";
  narrow();
  target.scrollIntoView();
}

form.hidden = false;
form.addEventListener("submit", (event) => event.preventDefault());
field.addEventListener("input", narrow);
addEventListener("hashchange", showTarget);
// A browser that comes back to the page has kept what was typed.
addEventListener("pageshow", narrow);
