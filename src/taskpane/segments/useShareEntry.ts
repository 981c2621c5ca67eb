import { useCallback, type Dispatch, type SetStateAction } from "react";
import type { Axis } from "../../reports/types";
import { readSelection } from "../../workbook/sheet/selection";
import { toWorkbookError } from "../../workbook/sheet/workbookError";
import { useText } from "../language/useText";
import { useNotify } from "../shell/notice";
import { pastedCells } from "./pastedCells";
import { findShares } from "./findShares";
import { foundSharesNotice } from "./foundSharesNotice";
import type { SegmentChoice } from "./segmentChoice";
import type { SegmentRow } from "./segmentRows";
import { typeShare, withFound } from "./shareSheet";

export interface ShareEntry {
  readonly onType: (row: number, column: number, text: string) => void;
  readonly onPaste: (row: number, column: number, text: string) => void;
  /** Takes the shares from the cells that are selected. */
  readonly readSheet: () => void;
}

/**
 * The ways by which shares come into the fields of an axis, and what is said of them.
 *
 * @param rows the fields' segments
 * @param onChange always the same function; it changes the choice whose axis this is
 */
export function useShareEntry(
  axis: Axis,
  rows: readonly SegmentRow[],
  onChange: Dispatch<SetStateAction<SegmentChoice>>,
): ShareEntry {
  const { t, language } = useText();
  const notify = useNotify();
  const take = useCallback(
    (cells: readonly (readonly unknown[])[], row: number, column: number) => {
      const found = findShares(cells, rows, row);
      if (found.kind === "found") onChange((before) => withFound(before, found, column));
      notify(foundSharesNotice(found, axis.name[language], t));
    },
    [rows, onChange, notify, axis, language, t],
  );
  const onType = useCallback(
    (row: number, column: number, text: string) => onChange((before) => typeShare(before, row, column, text)),
    [onChange],
  );
  const onPaste = useCallback(
    (row: number, column: number, text: string) => take(pastedCells(text), row, column),
    [take],
  );
  const readSheet = () => {
    readSelection().then(
      ({ values }) => take(values, 0, 0),
      (error: unknown) => notify({ intent: "error", text: t(`workbook.${toWorkbookError(error).kind}`) }),
    );
  };
  return { onType, onPaste, readSheet };
}
