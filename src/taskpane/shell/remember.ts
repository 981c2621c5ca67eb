import { officeContext } from "./office";

/** What the pane remembers on this machine: nothing that a formula depends on. */
export type Remembered = "language" | "welcomed" | "cellPanel";

/** Where storage is refused (private windows, policies) nothing is remembered, and nothing breaks. */
export function recall(name: Remembered): string | null {
  try {
    return localStorage.getItem(keyOf(name));
  } catch {
    return null;
  }
}

export function remember(name: Remembered, value: string): void {
  try {
    localStorage.setItem(keyOf(name), value);
  } catch {
    return;
  }
}

/** Excel on the web gives add-ins of several tenants the same storage: the partition key tells them apart. */
function keyOf(name: Remembered): string {
  return `${officeContext().partitionKey ?? ""}llm-market-${name}`;
}
