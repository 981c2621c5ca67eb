import { isBlank } from "../../../engine/arguments/empty";
import { estimateColumns } from "../../../engine/market/estimates";
import { argument, cellAt, cellsOf, cornerOf, fromAfar } from "../parts/arguments";
import { dataNames as names, numbered, workingsNames } from "../parts/dataNames";
import { pathOf } from "../parts/paths";
import { headerRows } from "../parts/size";
import { cells, shownAt, type Builder } from "../builder";

const summaries = ["MIN", "MEDIAN", "MAX"];

/** Other publishers' estimates beside the report's path. Least, median and largest leave errors out in workings. */
export const triangulate: Builder = (call, workings) => {
  const [estimates, years] = [argument(call, 0), argument(call, 1)];
  const path = pathOf(call, [2], workings);
  const corner = cornerOf(estimates, call);
  const grid = estimates.values;
  const year = years.values ? cellsOf(call, years) : null;
  if (!path || !corner || !grid || !year || estimates.kind !== "reference" || call.args.length > 5)
    return null;
  const filled = grid.flatMap((row, r) => (row.every(isBlank) ? [] : [r]));
  const [header, ...rows] = filled;
  const headed = headerRows(call, rows.length + 1 + summaries.length);
  if (header === undefined || headed === null || call.columns !== 2 + year.length) return null;
  const among = [...grid[header]!.keys()].filter((column) => filled.some((r) => !isBlank(grid[r]![column])));
  const places = estimateColumns(grid[header]!, among);
  const own = headed + rows.length;
  const number = workings({
    kind: "numbers",
    cells: Array.from({ length: rows.length + 1 }, (_, r) =>
      Array.from({ length: call.columns - 1 }, (_, c) => fromAfar(call, call.at(headed + r, 1 + c))),
    ),
  });
  const numbers = numbered(workingsNames.numbers, number);
  return cells(call, (r, c) => {
    if (r < headed) return c < 2 ? shownAt(call, r, c) : { formula: year[c - 2]! };
    const when = c < 2 ? "" : headed ? call.at(0, c, "row") : year[c - 2]!;
    if (r > own) {
      if (c === 0) return shownAt(call, r, c);
      const column = `INDEX(${numbers},0,${c})`;
      return { formula: `IF(COUNT(${column})=0,NA(),${summaries[r - own - 1]}(${column}))` };
    }
    if (r === own) {
      if (c === 0) return shownAt(call, r, c);
      const span = `(${names.forecastYear}-${names.baseYear})`;
      const rate = `(${path.value(names.forecastYear)}/${path.value(names.baseYear)})^(1/${span})-1`;
      return { formula: c === 1 ? rate : path.value(when) };
    }
    const cell = (place: number) => cellAt(corner, rows[r - headed]!, places[place]!);
    const [source, from, start, to, end] = [0, 1, 2, 3, 4].map(cell) as [
      string,
      string,
      string,
      string,
      string,
    ];
    if (c === 0) return { formula: `TRIM(${source})` };
    const sound = `AND(COUNT(${from},${start},${to},${end})=4,${from}<${to},${start}>0,${end}>0)`;
    if (c === 1) return { formula: `IF(${sound},(${end}/${start})^(1/(${to}-${from}))-1,NA())` };
    const value = `IF(${when}=${to},${end},${start}*(${end}/${start})^((${when}-${from})/(${to}-${from})))`;
    return { formula: `IF(${sound},IF(OR(${when}<${from},${when}>${to}),NA(),${value}),NA())` };
  });
};
