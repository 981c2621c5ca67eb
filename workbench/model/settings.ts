import { invalidArgument } from "../protocol/apiError";
import { Collection } from "../protocol/collection";
import { HostObject } from "../protocol/hostObject";

/** A value that the add-in keeps in the workbook. */
export class Setting extends HostObject {
  static override readonly className = "Setting";
  static override readonly scalars = ["Key", "Value"];

  constructor(
    readonly collection: SettingCollection,
    readonly key: string,
  ) {
    super();
  }

  override get id(): string {
    return this.key;
  }

  get Key(): string {
    return this.key;
  }

  get Value(): unknown {
    return this.collection.values.get(this.key);
  }

  set Value(value: unknown) {
    this.collection.values.set(this.key, value);
  }

  Delete(): void {
    this.collection.values.delete(this.key);
  }
}

/** The add-in's settings; keys are told apart by case. */
export class SettingCollection extends Collection<Setting> {
  static override readonly className = "SettingCollection";
  readonly values = new Map<string, unknown>();

  list(): Setting[] {
    return [...this.values.keys()].map((key) => new Setting(this, key));
  }

  find(key: string): Setting | undefined {
    return this.values.has(key) ? new Setting(this, key) : undefined;
  }

  /** Adds a setting, or gives the one of this key another value. */
  Add(key: unknown, value: unknown): Setting {
    if (typeof key !== "string" || key === "") throw invalidArgument();
    this.values.set(key, value);
    return new Setting(this, key);
  }
}
