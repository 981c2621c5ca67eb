import { useCallback, useDeferredValue, useMemo, useState, type Dispatch, type SetStateAction } from "react";
import { engine } from "../../edition";
import { useText } from "../language/useText";
import { Section } from "../shell/Section";
import { useTabStyles } from "../shell/tabStyles";
import { findNode } from "./axisTree";
import { AxisDetails } from "./AxisDetails";
import { AxisTree } from "./AxisTree";
import { computeSplit, sharesOf } from "./computeSplit";
import { InsertSplit } from "./InsertSplit";
import { PathOptions } from "./PathOptions";
import type { SegmentChoice } from "./segmentChoice";
import { SharesSection } from "./SharesSection";
import { SplitPicture } from "./SplitPicture";

interface OneAxisProps {
  readonly choice: SegmentChoice;
  readonly onChange: Dispatch<SetStateAction<SegmentChoice>>;
}

const loadCross = async () =>
  (await import(/* webpackChunkName: "segments-cross" */ "./CrossSection")).CrossSection;

/** One axis: what it is, the user's shares of it, and the split that follows. */
export function OneAxis({ choice, onChange }: OneAxisProps) {
  const styles = useTabStyles();
  const { t, language } = useText();
  const [node, setNode] = useState(() => findNode(choice.axis));
  const change = useCallback(
    (changed: Partial<SegmentChoice>) => onChange((before) => ({ ...before, ...changed })),
    [onChange],
  );
  const shares = useMemo(() => sharesOf(choice), [choice]);
  // Fields follow the keys at once, the picture when there is time.
  const wanted = useDeferredValue(choice);
  const result = useMemo(() => computeSplit(wanted, sharesOf(wanted)), [wanted]);
  const axis = engine.findAxis(wanted.axis).name[language];

  return (
    <>
      <div className={styles.part}>
        <AxisTree
          selected={node}
          onSelect={(selected) => {
            setNode(selected);
            change({ axis: selected.axis });
          }}
        />
        <AxisDetails node={node} />
        <SharesSection choice={choice} shares={shares} onChange={onChange} />
        <PathOptions choice={choice} onChange={change} problem={result.problem} />
        <InsertSplit choice={choice} shares={shares} forecast={result.forecast} />
        {result.split ? (
          <SplitPicture axis={axis} split={result.split} />
        ) : (
          <div className={styles.message}>{t(result.problem ? "split.mend" : "split.empty")}</div>
        )}
      </div>
      <Section title={t("cross")} load={loadCross} content={{ choice, onChange }} />
    </>
  );
}
