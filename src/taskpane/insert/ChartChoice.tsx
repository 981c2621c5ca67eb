import { Checkbox } from "@fluentui/react-components";
import { useText } from "../language/useText";

interface ChartChoiceProps {
  readonly chosen: boolean;
  readonly onChange: (chosen: boolean) => void;
  /** Cells shaded by their size in place of a picture. */
  readonly heatMap?: true;
}

/** Whether what is inserted brings a chart. */
export function ChartChoice({ chosen, onChange, heatMap }: ChartChoiceProps) {
  const { t } = useText();
  return (
    <Checkbox
      label={t(heatMap ? "insert.heatMap" : "insert.chart")}
      checked={chosen}
      onChange={(_, { checked }) => onChange(checked === true)}
    />
  );
}
