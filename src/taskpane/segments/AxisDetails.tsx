import { makeStyles, tokens } from "@fluentui/react-components";
import { report } from "../../edition";
import { useText } from "../language/useText";
import { useTabStyles } from "../shell/tabStyles";
import { findNode, type TreeNode } from "./axisTree";
import { Overlap } from "./Overlap";

const useStyles = makeStyles({
  details: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  name: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  role: { margin: 0 },
});

/** What the report says of an axis or a segment, and where. */
export function AxisDetails({ node }: { readonly node: TreeNode }) {
  const styles = useStyles();
  const tabStyles = useTabStyles();
  const { t, language } = useText();
  const above = node.parent === null ? null : findNode(node.parent);
  const section = report.topics.find(({ id }) => id === node.place.section)!.name[language];
  return (
    <section aria-live="polite" className={styles.details}>
      <h2 className={styles.name}>{node.name[language]}</h2>
      {above && <div className={tabStyles.hint}>{t("segments.partOf", { name: above.name[language] })}</div>}
      <p className={styles.role}>{node.role?.[language] ?? t("segments.noRole")}</p>
      <div className={tabStyles.hint}>
        {t("segments.place", { section, paragraph: node.place.paragraph })}
      </div>
      <Overlap axis={node.axis} />
    </section>
  );
}
