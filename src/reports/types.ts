/** The languages in which names, findings and citations are kept. */
export type Language = "en" | "zh-CN" | "zh-TW";

/** A text in every language. */
export type Text = Readonly<Record<Language, string>>;

/** The sections of the report's text, in its order. */
export type Topic =
  | "Scope"
  | "Technology"
  | "Tariffs"
  | "Segmentation"
  | "Regions"
  | "Competition"
  | "Recommendations"
  | "Methodology"
  | "Conclusion";

/** Where in the report a thing stands: the section and the paragraph within it, counted from 1. */
export interface Place {
  readonly section: Topic | "Market statistics";
  readonly paragraph: number;
}

/** A printed figure, kept as the text that was printed so that its rounding stays known. */
export interface Figure {
  /** The year it stands for. */
  readonly year: number;
  /** USD billions as the English edition prints it. */
  readonly value: string;
  /** Hundred millions (yi) of USD as the Chinese edition prints it. */
  readonly valueInYi: string;
}

/** A name of an axis, with the names below it. */
export interface Segment {
  readonly name: Text;
  /** Definition or role in our own words, where the report gives one. */
  readonly role?: Text;
  /** Where the report tells of it, when not in the paragraph of its axis. */
  readonly place?: Place;
  readonly children?: readonly Segment[];
}

/** A way to cut the market. */
export interface Axis {
  readonly name: Text;
  readonly place: Place;
  /** What the axis distinguishes, in our own words. */
  readonly role: Text;
  readonly segments: readonly Segment[];
}

/** One statement of the report in our own words. */
export interface Finding {
  /** Stable, e.g. "tariffs-1-2": topic, paragraph, number within the paragraph. */
  readonly id: string;
  readonly topic: Topic;
  readonly paragraph: number;
  readonly text: Text;
}

export interface Report {
  readonly title: Text;
  /** The publisher's product code. */
  readonly code: string;
  /** Version of this dataset, "year.number". */
  readonly version: string;
  readonly currency: "USD";
  readonly unit: "billion";
  readonly figures: { readonly base: Figure; readonly estimate: Figure; readonly forecast: Figure };
  /** Compound annual growth rate in percent as printed. */
  readonly cagrPercent: { readonly en: string; readonly zh: string };
  readonly topics: readonly { readonly id: Topic; readonly name: Text }[];
  /** The seven axes in the report's order, then Region. */
  readonly axes: readonly Axis[];
  readonly findings: readonly Finding[];
}
