/** The languages in which names, findings and citations are kept. */
export type Language = "en" | "zh-CN" | "zh-TW";

/** A text in every language. */
export type Text = Readonly<Record<Language, string>>;

/** The name of a thing, with what else it is called: names that are read, never written. */
export type Name = Text & { readonly aliases?: readonly string[] };

/** The id of a section of the report's text: its English name. */
export type Topic = string;

/** Where the figures of the market as a whole stand. */
export const marketStatistics = "Market statistics";

/** Where in the report a thing stands: the section and the paragraph within it, counted from 1. */
export interface Place {
  readonly section: Topic | typeof marketStatistics;
  readonly paragraph: number;
}

/** The parts that figures play: where the market is measured, where estimated, and where the forecast ends. */
export type FigureRole = "base" | "estimate" | "forecast";

/** A printed figure, kept as the text that was printed so that its rounding stays known. */
export interface Figure {
  /** The year it stands for. */
  readonly year: number;
  /** Every role belongs to one figure; others only lie on the path. */
  readonly role?: FigureRole;
  /** USD billions as the English edition prints it. */
  readonly value: string;
  /** Hundred millions (yi) of USD as the Chinese edition prints it. */
  readonly valueInYi: string;
}

/** A name of an axis, with the names below it. */
export interface Segment {
  readonly name: Name;
  /** Definition or role in our own words, where the report gives one. */
  readonly role?: Text;
  /** Where the report tells of it, when not in the paragraph of its axis. */
  readonly place?: Place;
  readonly children?: readonly Segment[];
}

/** A way to cut the market. */
export interface Axis {
  readonly name: Name;
  readonly place: Place;
  /** Set for the axis of regions, which the report sets apart from its segmentation. */
  readonly regional?: true;
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

/** A theme of the report that may become a driver of a scenario. What it is worth is the user's to say. */
export interface Theme {
  readonly name: Text;
  /** The id of the finding that it rests on. */
  readonly finding: string;
}

/** What the product calls the market of a report. */
export interface MarketNames {
  /** The namespace of the functions, and the first part of every defined name: LLM.FORECAST, LLM_Check. */
  readonly namespace: string;
  /** The add-in's name, on the ribbon and in help: "LLM Market". */
  readonly product: Text;
  /** The market in a heading with little room: "LLM market". */
  readonly short: Text;
  /** The market in the middle of a sentence: "large language model market". */
  readonly market: Text;
  /** What part of the world it covers, as a title says it: "worldwide". */
  readonly where: Text;
}

/** Everything that one edition of a report brings. */
export interface Report {
  readonly title: Text;
  readonly names: MarketNames;
  /** The publisher's product code. */
  readonly code: string;
  /** Version of this dataset, "year.number". */
  readonly version: string;
  readonly currency: "USD";
  readonly unit: "billion";
  /** In the order of their years: the base figure first, the forecast last. */
  readonly figures: readonly Figure[];
  /** Compound annual growth rate in percent as printed. */
  readonly cagrPercent: { readonly en: string; readonly zh: string };
  /** The years that the paths with one growth rate may reach: beyond them nobody should carry such a rate. */
  readonly reach: { readonly first: number; readonly last: number };
  /** The sections of the report's text, in its order. */
  readonly topics: readonly { readonly id: Topic; readonly name: Text }[];
  /** In the report's order, an axis of regions last. */
  readonly axes: readonly Axis[];
  /** Axes whose top level repeats that of another one, by their English names: adding both counts the market twice. */
  readonly overlaps: readonly { readonly axis: string; readonly repeats: string }[];
  readonly findings: readonly Finding[];
  readonly themes: readonly Theme[];
}
