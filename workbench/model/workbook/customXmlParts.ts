import { invalidArgument, itemNotFound } from "../../protocol/apiError";
import { Collection } from "../../protocol/collection";
import { HostObject } from "../../protocol/hostObject";

/** XML that travels with the workbook unseen. */
export class CustomXmlPart extends HostObject {
  static override readonly className = "CustomXmlPart";
  static override readonly scalars = ["Id", "NamespaceUri"];

  constructor(
    readonly parts: Map<string, string>,
    readonly partId: string,
  ) {
    super();
  }

  override get id(): string {
    return this.partId;
  }

  get xml(): string {
    const xml = this.parts.get(this.partId);
    if (xml === undefined) throw itemNotFound();
    return xml;
  }

  get Id(): string {
    return this.partId;
  }

  get NamespaceUri(): string {
    return parse(this.xml).namespaceURI ?? "";
  }

  GetXml(): string {
    return this.xml;
  }

  SetXml(xml: unknown): void {
    this.parts.set(this.partId, check(xml));
  }

  Delete(): void {
    this.parts.delete(this.partId);
  }
}

abstract class Parts extends Collection<CustomXmlPart> {
  constructor(readonly parts: Map<string, string>) {
    super();
  }

  list(): CustomXmlPart[] {
    return [...this.parts.keys()].map((id) => new CustomXmlPart(this.parts, id));
  }

  find(id: string): CustomXmlPart | undefined {
    return this.list().find((part) => part.partId === id);
  }
}

/** The workbook's custom XML parts. */
export class CustomXmlPartCollection extends Parts {
  static override readonly className = "CustomXmlPartCollection";

  constructor() {
    super(new Map());
  }

  Add(xml: unknown): CustomXmlPart {
    const id = `{${crypto.randomUUID().toUpperCase()}}`;
    this.parts.set(id, check(xml));
    return new CustomXmlPart(this.parts, id);
  }

  GetByNamespace(uri: string): CustomXmlPartScopedCollection {
    return new CustomXmlPartScopedCollection(this.parts, uri);
  }
}

/** Those whose root element is of one namespace. */
export class CustomXmlPartScopedCollection extends Parts {
  static override readonly className = "CustomXmlPartScopedCollection";

  constructor(
    parts: Map<string, string>,
    readonly uri: string,
  ) {
    super(parts);
  }

  override list(): CustomXmlPart[] {
    return super.list().filter((part) => part.NamespaceUri === this.uri);
  }

  GetOnlyItem(): CustomXmlPart {
    const only = this.GetOnlyItemOrNullObject();
    if (!only) throw itemNotFound();
    return only;
  }

  /** Null where there is none, or more than one. */
  GetOnlyItemOrNullObject(): CustomXmlPart | null {
    const parts = this.list();
    return parts.length === 1 ? parts[0]! : null;
  }
}

function parse(xml: string): Element {
  const document = new DOMParser().parseFromString(xml, "text/xml");
  if (document.getElementsByTagName("parsererror").length) throw invalidArgument();
  return document.documentElement;
}

function check(xml: unknown): string {
  if (typeof xml !== "string") throw invalidArgument();
  parse(xml);
  return xml;
}
