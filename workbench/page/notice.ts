/** A message that has to be read before anything else: shown by the function that this returns. */
export function createNotice(text: () => string, close: () => string): () => void {
  const dialog = document.createElement("dialog");
  dialog.className = "notice";
  dialog.setAttribute("role", "alertdialog");
  const words = document.createElement("p");
  const form = document.createElement("form");
  form.method = "dialog";
  const button = document.createElement("button");
  form.append(button);
  dialog.append(words, form);
  document.body.append(dialog);
  return () => {
    dialog.setAttribute("aria-label", text());
    words.textContent = text();
    button.textContent = close();
    // When the grid is done with the key that led here: it loses its way if the focus goes in between.
    setTimeout(() => {
      if (!dialog.open) dialog.showModal();
    });
  };
}
