/** Who holds this page: nobody has said so yet, Excel, or none that has a workbook. */
export type Host = "awaited" | "excel" | "none";

/** Longer than Office takes to answer a page that it holds, as a rule. */
const patience = 3000;

/** Resolves once Office has said who holds this page, however long that takes. */
export async function officeReady(): Promise<Host> {
  const { host } = await Office.onReady();
  return host === Office.HostType.Excel ? "excel" : "none";
}

/** What is known in time to show something. */
export const inTime = (ready: Promise<Host>): Promise<Host> =>
  Promise.race([ready, new Promise<Host>((resolve) => setTimeout(() => resolve("awaited"), patience))]);

/** Office's context, which a page outside Office lacks in whole or in part. */
export function officeContext(): Partial<Office.Context> {
  return typeof Office === "undefined" ? {} : ((Office.context as Office.Context | undefined) ?? {});
}

/** Brings the pane up, where Excel runs its page without showing it. */
export async function showPane(): Promise<void> {
  if (typeof Office === "undefined" || !Office.addin) return;
  await Office.addin.showAsTaskpane().catch(() => undefined);
}
