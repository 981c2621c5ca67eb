import { makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  loading: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS },
  ring: {
    boxSizing: "border-box",
    width: "16px",
    height: "16px",
    border: `2px solid ${tokens.colorBrandStroke2}`,
    borderTopColor: tokens.colorBrandStroke1,
    borderRadius: tokens.borderRadiusCircular,
    animationName: { to: { transform: "rotate(360deg)" } },
    animationDuration: "1.2s",
    animationIterationCount: "infinite",
    animationTimingFunction: "linear",
    "@media (prefers-reduced-motion: reduce)": { animationDuration: "6s" },
  },
});

/** Something is under way. Fluent's own spinner weighs 2 KB, which the first view has no room for. */
export function Loading({ label }: { readonly label: string }) {
  const styles = useStyles();
  return (
    <div className={styles.loading} role="progressbar" aria-label={label}>
      <span className={styles.ring} />
      {label}
    </div>
  );
}
