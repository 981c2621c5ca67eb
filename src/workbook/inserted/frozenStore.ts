/** A cell whose formula of the add-in has given way, counted from the first one of its insertion. */
export interface FrozenCell {
  readonly row: number;
  readonly column: number;
  /** What it showed then. */
  readonly value: string | number | boolean;
  /** Its formula, with references that follow the insertion; not set where another cell's result spilled into it. */
  readonly formula?: string;
  /** The ordinary formula that stands in its place, likewise; not set where it has become its value. */
  readonly native?: string;
}

/** An insertion without formulas of the add-in. Whether it holds values or ordinary formulas, its cells tell. */
export interface Frozen {
  /** The name under which it is found. */
  readonly name: string;
  readonly rows: number;
  readonly columns: number;
  readonly cells: readonly FrozenCell[];
}

const namespace = "urn:llm-market-for-excel:frozen";

/** The insertions whose formulas are kept, from the part of the workbook's file that no sheet shows. */
export async function readFrozen(context: Excel.RequestContext): Promise<Frozen[]> {
  const part = onlyPart(context);
  part.load("id");
  await context.sync();
  if (part.isNullObject) return [];
  const xml = part.getXml();
  await context.sync();
  const { value } = xml;
  return fromXml(value);
}

/** Keeps these insertions in place of those before; the caller syncs. */
export async function writeFrozen(context: Excel.RequestContext, frozen: readonly Frozen[]): Promise<void> {
  const part = onlyPart(context);
  part.load("id");
  await context.sync();
  if (frozen.length === 0) {
    if (!part.isNullObject) part.delete();
  } else if (part.isNullObject) {
    context.workbook.customXmlParts.add(toXml(frozen));
  } else {
    part.setXml(toXml(frozen));
  }
}

/** The insertions as XML. */
export function toXml(frozen: readonly Frozen[]): string {
  const text = JSON.stringify(frozen)
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;");
  return `<frozen xmlns="${namespace}">${text}</frozen>`;
}

/** The insertions again. */
export function fromXml(xml: string): Frozen[] {
  const text = /<frozen\b[^>]*>([\s\S]*)<\/frozen>/.exec(xml)?.[1] ?? "[]";
  return JSON.parse(
    text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&quot;", '"').replaceAll("&amp;", "&"),
  ) as Frozen[];
}

function onlyPart(context: Excel.RequestContext): Excel.CustomXmlPart {
  return context.workbook.customXmlParts.getByNamespace(namespace).getOnlyItemOrNullObject();
}
