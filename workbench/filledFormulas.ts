import type { ICellData, ICommandService } from "@univerjs/core";
import type { LexerTreeBuilder } from "@univerjs/engine-formula";

interface SetValues {
  readonly cellValue?: Record<number, Record<number, ICellData | null>>;
}

/**
 * Cells that are filled or pasted share the formula of the first one, and the grid forgets how far they are from it where
 * a sheet gets another name, or where the first one is cleared and comes back: they then refer to other cells than
 * before. Each gets a formula of its own before it is written. To be called before there is a workbook: the grid's own
 * listeners come with that.
 */
export function giveOwnFormulas(commands: ICommandService, lexer: LexerTreeBuilder): void {
  commands.beforeCommandExecuted(({ id, params }) => {
    if (id !== "sheet.mutation.set-range-values") return;
    const shared = sharedOf(params as SetValues);
    const first = new Map(shared.filter(({ cell }) => cell.f).map((one) => [one.cell.si, one]));
    for (const { row, column, line, cell } of shared) {
      const source = first.get(cell.si);
      if (!source) continue;
      const f = lexer.moveFormulaRefOffset(source.cell.f!, column - source.column, row - source.row);
      // The same cell may stand in several places.
      line[column] = { ...cell, f, si: null };
    }
  });
}

const sharedOf = ({ cellValue = {} }: SetValues) =>
  Object.entries(cellValue).flatMap(([row, line]) =>
    Object.entries(line).flatMap(([column, cell]) =>
      cell?.si ? [{ row: Number(row), column: Number(column), line, cell }] : [],
    ),
  );
