import { Input, makeStyles, tokens } from "@fluentui/react-components";
import { memo, type ClipboardEvent, type KeyboardEvent } from "react";
import { shareOf } from "./shareText";

const useStyles = makeStyles({
  name: {
    fontWeight: tokens.fontWeightRegular,
    textAlign: "start",
    paddingBlock: "2px",
    paddingInlineEnd: tokens.spacingHorizontalS,
    overflowWrap: "anywhere",
    hyphens: "auto",
  },
  parent: { display: "block", color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  cell: { padding: "2px", width: "84px" },
  input: { width: "84px" },
});

/** Fluent's own least width is too wide for two fields beside a name. */
const inner = { style: { minWidth: 0, width: "100%", textAlign: "end" } } as const;

export interface ShareRowProps {
  readonly id: string;
  readonly name: string;
  readonly parent: string | undefined;
  readonly row: number;
  readonly texts: readonly string[];
  readonly onChange: (row: number, column: number, text: string) => void;
  /** Several cells are pasted into a field. */
  readonly onPaste: (row: number, column: number, text: string) => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLInputElement>, row: number, column: number) => void;
}

/** A segment and the fields for its shares. Rendered again only when its own texts change. */
export const ShareRow = memo(function ShareRow(props: ShareRowProps) {
  const styles = useStyles();
  const { id, name, parent, row, texts, onChange, onPaste, onKeyDown } = props;
  const paste = (event: ClipboardEvent, column: number) => {
    const text = event.clipboardData.getData("text/plain");
    if (!/[\t\r\n]/.test(text.trim())) return;
    event.preventDefault();
    onPaste(row, column, text);
  };
  return (
    <tr>
      <th scope="row" id={`${id}-row-${row}`} className={styles.name}>
        {parent && <span className={styles.parent}>{parent}</span>}
        {name}
      </th>
      {texts.map((text, column) => {
        const wrong = shareOf(text) === "wrong";
        return (
          <td key={column} className={styles.cell}>
            <Input
              id={`${id}-${row}-${column}`}
              className={styles.input}
              size="small"
              input={inner}
              inputMode="decimal"
              autoComplete="off"
              contentAfter="%"
              aria-labelledby={`${id}-row-${row} ${id}-column-${column}`}
              aria-invalid={wrong}
              aria-describedby={wrong ? `${id}-wrong` : undefined}
              value={text}
              onChange={(_, data) => onChange(row, column, data.value)}
              onPaste={(event) => paste(event, column)}
              onKeyDown={(event) => onKeyDown(event as KeyboardEvent<HTMLInputElement>, row, column)}
            />
          </td>
        );
      })}
    </tr>
  );
}, sameRow);

function sameRow(before: ShareRowProps, after: ShareRowProps): boolean {
  const { texts: was, ...others } = before;
  const { texts: is, ...now } = after;
  return (
    was.join("\n") === is.join("\n") &&
    was.length === is.length &&
    Object.entries(others).every(([key, value]) => now[key as keyof typeof now] === value)
  );
}
