import type { Language } from "../../reports/types";
import { nativeTexts } from "../cellTexts/native";
import { dataNames } from "../native/parts/dataNames";
import { cubicSection } from "./data/cubic";
import { conventionsSection, figuresSection, statisticsSection } from "./data/figures";
import { methodsSection } from "./data/methods";
import { pathTableSection } from "./data/pathTable";
import { stacked } from "./data/section";
import { extentOf } from "./parts/extent";
import { head } from "./parts/head";
import type { Insertion } from "./parts/insertion";

export interface Data {
  readonly language?: Language;
}

/**
 * The report's figures as named input cells, and the paths through them as ordinary formulas: what the formulas stand
 * on that take the place of the add-in's.
 */
export const data: Insertion<Data> = {
  build: ({ language = "en" }) => {
    const t = nativeTexts(language);
    const widths = [32, 14, 14, 18, 12, 12];
    const extent = extentOf(widths);
    const top = head({ title: t.data, remarks: [t.basis], options: {}, extent, language });
    const sections = [
      figuresSection(language),
      conventionsSection(language),
      statisticsSection(language),
      methodsSection(language),
      cubicSection(language),
      pathTableSection(language),
    ];
    return { ...stacked(top, sections), widths };
  },
  alsoNamed: () => Object.values(dataNames),
};
