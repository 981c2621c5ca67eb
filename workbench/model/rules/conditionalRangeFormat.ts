import type { IStyleBase } from "@univerjs/core";
import { HostObject } from "../../protocol/hostObject";
import { colour, hex } from "../formats/colours";
import type { Drafted } from "../grid/conditionalDraft";

/** What a conditional format changes of its cells' look. */
export class ConditionalRangeFormat extends HostObject {
  static override readonly className = "ConditionalRangeFormat";

  constructor(readonly owner: Drafted) {
    super();
  }

  get Fill(): ConditionalRangeFill {
    return new ConditionalRangeFill(this.owner);
  }

  get Font(): ConditionalRangeFont {
    return new ConditionalRangeFont(this.owner);
  }
}

abstract class Part extends HostObject {
  constructor(readonly owner: Drafted) {
    super();
  }

  get style(): IStyleBase {
    return this.owner.draft.style;
  }

  /** Undefined takes a setting away. */
  change(style: { readonly [K in keyof IStyleBase]: IStyleBase[K] | undefined }): void {
    const next = Object.entries({ ...this.style, ...style }).filter(([, value]) => value !== undefined);
    this.owner.change({ style: Object.fromEntries(next) });
  }
}

export class ConditionalRangeFill extends Part {
  static override readonly className = "ConditionalRangeFill";
  static override readonly scalars = ["Color"];

  get Color(): string {
    return hex(this.style.bg?.rgb) ?? "";
  }

  set Color(value: string) {
    this.change({ bg: { rgb: colour(value) } });
  }

  Clear(): void {
    this.change({ bg: undefined });
  }
}

export class ConditionalRangeFont extends Part {
  static override readonly className = "ConditionalRangeFont";
  static override readonly scalars = ["Color"];

  get Color(): string {
    return hex(this.style.cl?.rgb) ?? "";
  }

  set Color(value: string) {
    this.change({ cl: { rgb: colour(value) } });
  }

  Clear(): void {
    this.change({ cl: undefined });
  }
}
