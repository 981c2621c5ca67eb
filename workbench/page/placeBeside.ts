/** Puts a fixed element below the anchor, or above it where there is no room, and within the window. */
export function placeBeside(element: HTMLElement, anchor: DOMRect) {
  const margin = 4;
  const fits = anchor.bottom + margin + element.offsetHeight <= innerHeight;
  const top = fits ? anchor.bottom + margin : anchor.top - element.offsetHeight - margin;
  const left = Math.min(anchor.left, innerWidth - element.offsetWidth - margin);
  element.style.top = `${Math.max(margin, top)}px`;
  element.style.left = `${Math.max(margin, left)}px`;
}
