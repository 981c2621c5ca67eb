/** Has a script fetched and run, in the order in which scripts are appended; resolves when it has. */
export function appendScript(source: string): Promise<void> {
  const script = document.createElement("script");
  script.src = source;
  script.async = false; // keeps the order, and still fetches all at once
  const loaded = new Promise<void>((resolve, reject) => {
    script.onload = () => resolve();
    script.onerror = () => reject(new Error(`${source} can't be loaded.`));
  });
  document.head.append(script);
  return loaded;
}
