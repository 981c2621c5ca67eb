import { Input } from "@fluentui/react-components";
import { useState } from "react";
import type { TypedNumber } from "./effectText";

interface CellFieldProps {
  readonly label: string;
  /** What the cell holds, as text. */
  readonly content: string;
  readonly read: (text: string) => TypedNumber;
  readonly unit?: string;
  /** Enters a value into the cell; null empties it. */
  readonly onEnter: (value: number | null) => void;
}

/** Fluent's own least width is too wide for three fields beside a name. */
const inner = { style: { minWidth: 0, width: "100%", textAlign: "end" } } as const;

/**
 * A cell of the sheet in the pane. It keeps a text only while a person types; Enter or leaving the field enters it,
 * Escape gives it up, and then it shows what the cell holds.
 */
export function CellField({ label, content, read, unit, onEnter }: CellFieldProps) {
  const [draft, setDraft] = useState<string | null>(null);
  const typed = draft === null ? null : read(draft);
  const enter = () => {
    if (draft === null || typed === "wrong") return;
    setDraft(null);
    if (draft !== content) onEnter(typed);
  };
  return (
    <Input
      size="small"
      input={inner}
      style={{ width: "100%" }}
      aria-label={label}
      aria-invalid={typed === "wrong"}
      autoComplete="off"
      contentAfter={unit}
      value={draft ?? content}
      onChange={(_, { value }) => setDraft(value)}
      onBlur={enter}
      onKeyDown={({ key }) => {
        if (key === "Enter") enter();
        if (key === "Escape") setDraft(null);
      }}
    />
  );
}
