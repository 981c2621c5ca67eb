import { useState } from "react";
import { useTabStyles } from "../shell/tabStyles";
import { OneAxis } from "./OneAxis";
import { firstChoice, type SegmentChoice } from "./segmentChoice";

/** The report's axes and their segments, split by the user's own shares. */
export function SegmentsTab() {
  const styles = useTabStyles();
  const [choice, setChoice] = useState<SegmentChoice>(firstChoice);
  return (
    <div className={styles.tab}>
      <OneAxis choice={choice} onChange={setChoice} />
    </div>
  );
}
