// Microsoft's npm copy of the client library ends with ExcelApi 1.15; the one on its CDN, which the add-in loads in
// Excel, has notes (ExcelApi 1.18). These are the missing classes, made with the library's own kit and only where it
// lacks them; its files stay as they are.

/** What the library's object model is made of, as far as notes need it. */
interface Kit {
  readonly ClientObject: new (context: object, path: object) => ClientObject;
  readonly BatchApiHelper: {
    createPropertyObject(
      type: object,
      parent: object,
      name: string,
      isCollection: boolean,
      flags: number,
    ): object;
    createIndexerObject(type: object, parent: object, args: unknown[]): object;
    createMethodObject(
      type: object,
      parent: object,
      name: string,
      operation: number,
      args: unknown[],
      isCollection: boolean,
      isInvalidAfterRequest: boolean,
      getByIdMethod: string | null,
      flags: number,
    ): object;
    createChildItemObject(
      type: object,
      hasIndexer: boolean,
      parent: object,
      data: object,
      at: number,
    ): ClientObject;
    invokeMethod(target: object, name: string, operation: number, args: unknown[], flags: number): object;
    invokeSetProperty(target: object, name: string, value: unknown, flags: number): void;
  };
  readonly Utility: {
    fixObjectPathIfNecessary(target: object, value: object): void;
    load(target: object, options: unknown): object;
    throwIfNotLoaded(name: string, value: unknown, className: string, isNull: boolean): void;
    toJson(target: object, scalars: object, navigation: object, items?: unknown): object;
  };
}

interface ClientObject {
  readonly _isNull: boolean;
  _handleResult(value: unknown): void;
  _recursivelySet(
    properties: object,
    options: unknown,
    scalars: string[],
    objects: string[],
    readOnly: string[],
  ): void;
}

interface Page {
  readonly OfficeExtension?: Kit;
  readonly Excel?: Record<string, { readonly prototype: object }>;
}

type Wire = Readonly<Record<string, unknown>>;

/** Kinds of operations, and the flag of those that only read. */
const write = 0;
const read = 1;
const readOnly = 4;

const properties = { authorName: false, content: true, height: true, visible: true, width: true };
const names = Object.keys(properties);
const writable = Object.entries(properties).flatMap(([name, isWritable]) => (isWritable ? [name] : []));
const wireName = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);

/** Gives `workbook` and `worksheet` their notes as soon as the library is there. */
export function addNotes(page: Page & Window): void {
  // Before the library's own handlers, which say that it is ready.
  page.document.addEventListener("load", () => extend(page), true);
}

function extend({ OfficeExtension: kit, Excel: excel }: Page): void {
  if (!kit || !excel?.["Workbook"] || !excel["Worksheet"] || excel["NoteCollection"]) return;
  const { ClientObject, BatchApiHelper: make, Utility: utility } = kit;

  class Note extends ClientObject {
    readonly _className = "Note";
    readonly _scalarPropertyNames = names;
    readonly _scalarPropertyOriginalNames = names.map(wireName);
    readonly _scalarPropertyUpdateable = Object.values(properties);
    readonly values: Record<string, unknown> = {};

    set(values: object, options?: unknown) {
      this._recursivelySet(values, options, writable, [], []);
    }

    delete() {
      make.invokeMethod(this, "Delete", write, [], 0);
    }

    getLocation() {
      return make.createMethodObject(
        excel!["Range"]!,
        this,
        "GetLocation",
        read,
        [],
        false,
        true,
        null,
        readOnly,
      );
    }

    override _handleResult(value: Wire | null) {
      super._handleResult(value);
      if (!value) return;
      utility.fixObjectPathIfNecessary(this, value);
      for (const name of names) {
        if (wireName(name) in value) this.values[name] = value[wireName(name)];
      }
    }

    load(options?: unknown) {
      return utility.load(this, options);
    }

    toJSON() {
      return utility.toJson(this, this.values, {});
    }
  }
  for (const [name, isWritable] of Object.entries(properties)) {
    Object.defineProperty(Note.prototype, name, {
      get(this: Note) {
        utility.throwIfNotLoaded(name, this.values[name], "Note", this._isNull);
        return this.values[name];
      },
      ...(isWritable && {
        set(this: Note, value: unknown) {
          this.values[name] = value;
          make.invokeSetProperty(this, wireName(name), value, 0);
        },
      }),
      enumerable: true,
      configurable: true,
    });
  }

  class NoteCollection extends ClientObject {
    readonly _className = "NoteCollection";
    readonly _isCollection = true;
    m__items: ClientObject[] | undefined;

    get items() {
      utility.throwIfNotLoaded("items", this.m__items, "NoteCollection", this._isNull);
      return this.m__items;
    }

    add(cell: unknown, content: unknown) {
      return make.createMethodObject(Note, this, "Add", write, [cell, content], false, true, null, 0);
    }

    getCount() {
      return make.invokeMethod(this, "GetCount", read, [], readOnly);
    }

    getItem(address: string) {
      return make.createIndexerObject(Note, this, [address]);
    }

    getItemAt(index: number) {
      return make.createMethodObject(Note, this, "GetItemAt", read, [index], false, false, null, readOnly);
    }

    getItemOrNullObject(address: string) {
      return make.createMethodObject(
        Note,
        this,
        "GetItemOrNullObject",
        read,
        [address],
        false,
        false,
        null,
        readOnly,
      );
    }

    override _handleResult(value: (Wire & { readonly _Items?: readonly object[] }) | null) {
      super._handleResult(value);
      if (!value) return;
      utility.fixObjectPathIfNecessary(this, value);
      this.m__items = value._Items?.map((data, index) => {
        const item = make.createChildItemObject(Note, true, this, data, index);
        item._handleResult(data);
        return item;
      });
    }

    load(options?: unknown) {
      return utility.load(this, options);
    }

    toJSON() {
      return utility.toJson(this, {}, {}, this.m__items);
    }
  }

  const collections = new WeakMap<object, object>();
  for (const owner of [excel["Workbook"], excel["Worksheet"]]) {
    Object.defineProperty(owner.prototype, "notes", {
      get(this: object) {
        let notes = collections.get(this);
        if (!notes) {
          notes = make.createPropertyObject(NoteCollection, this, "Notes", true, readOnly);
          collections.set(this, notes);
        }
        return notes;
      },
      enumerable: true,
      configurable: true,
    });
  }
  Object.assign(excel, { Note, NoteCollection });
}
