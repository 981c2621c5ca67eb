import { Button } from "@fluentui/react-components";
import { SelectObjectRegular } from "@fluentui/react-icons/svg/select-object";
import { useText } from "../language/useText";
import { usePick } from "./usePick";

interface PickButtonProps {
  /** The name of the field that gets the address. */
  readonly field: string;
  readonly onPick: (address: string) => void;
}

/** Takes the cells that are selected in the sheet. */
export function PickButton({ field, onPick }: PickButtonProps) {
  const { t } = useText();
  const label = t("pick", { field });
  return (
    <Button
      appearance="transparent"
      size="small"
      icon={<SelectObjectRegular />}
      aria-label={label}
      title={label}
      onClick={usePick(onPick)}
    />
  );
}
