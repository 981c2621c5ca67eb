/** Something kept in a part of the workbook's file that no sheet shows, and that Undo does not reach. */
export interface XmlStore<T> {
  /** Nothing where the part is missing. */
  read(context: Excel.RequestContext): Promise<T[]>;
  /** Keeps these in place of those before; the caller syncs. */
  write(context: Excel.RequestContext, kept: readonly T[]): Promise<void>;
  toXml(kept: readonly T[]): string;
  fromXml(xml: string): T[];
}

export function xmlStore<T>(root: string): XmlStore<T> {
  const namespace = `urn:llm-market-for-excel:${root}`;
  const onlyPart = (context: Excel.RequestContext) =>
    context.workbook.customXmlParts.getByNamespace(namespace).getOnlyItemOrNullObject();
  const toXml = (kept: readonly T[]) => {
    const text = JSON.stringify(kept)
      .replaceAll("&", "&amp;")
      .replaceAll("<", "&lt;")
      .replaceAll(">", "&gt;");
    return `<${root} xmlns="${namespace}">${text}</${root}>`;
  };
  const content = new RegExp(`<${root}\\b[^>]*>([\\s\\S]*)</${root}>`);
  const fromXml = (xml: string) => {
    const text = content.exec(xml)?.[1] ?? "[]";
    return JSON.parse(
      text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&quot;", '"').replaceAll("&amp;", "&"),
    ) as T[];
  };
  return {
    toXml,
    fromXml,
    async read(context) {
      const part = onlyPart(context);
      part.load("id");
      await context.sync();
      if (part.isNullObject) return [];
      const xml = part.getXml();
      await context.sync();
      const { value } = xml;
      return fromXml(value);
    },
    async write(context, kept) {
      const part = onlyPart(context);
      part.load("id");
      await context.sync();
      if (kept.length === 0) {
        if (!part.isNullObject) part.delete();
      } else if (part.isNullObject) {
        context.workbook.customXmlParts.add(toXml(kept));
      } else {
        part.setXml(toXml(kept));
      }
    },
  };
}
