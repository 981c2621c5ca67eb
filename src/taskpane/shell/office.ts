/** Longer than Office ever takes to answer a page that it holds; a page outside Excel need not wait on. */
const patience = 3000;

/** Whether Excel holds this page. Resolves once Office has said so, or has had its time. */
export async function officeReady(): Promise<boolean> {
  if (typeof Office === "undefined") return false;
  const info = await Promise.race([
    Office.onReady(),
    new Promise<null>((resolve) => setTimeout(() => resolve(null), patience)),
  ]);
  return info?.host === Office.HostType.Excel;
}

/** Office's context, which a page outside Office lacks in whole or in part. */
export function officeContext(): Partial<Office.Context> {
  return typeof Office === "undefined" ? {} : ((Office.context as Office.Context | undefined) ?? {});
}

/** Brings the pane up, where Excel runs its page without showing it. */
export async function showPane(): Promise<void> {
  if (typeof Office === "undefined" || !Office.addin) return;
  await Office.addin.showAsTaskpane().catch(() => undefined);
}
