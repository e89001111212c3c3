import type { Cell } from "../schemas/measure.ts";
import { cheapestWay, edgesOf, endsOf, slack, type Edge } from "./network.ts";

/** Counts of people from 1 to this number are hidden. 0 tells of nobody. */
export const smallest = 10;

/** Whatever is shown, each small number could still be any of at least so many numbers. */
export const possible = 5;

/** Adds to a table its totals: one more column, one more row. A sum of something hidden is hidden. */
export function withTotals(table: Cell[][]): Cell[][] {
  const sum = (cells: Cell[]) => cells.reduce<Cell>((all, cell) => (all === null || cell === null ? null : all + cell), 0);
  const rows = table.map((cells) => [...cells, sum(cells)]);
  return [...rows, (rows[0] ?? []).map((_, column) => sum(rows.map((cells) => cells[column]!)))];
}

/**
 * Hides the small numbers of a table, and as few others as needed so that no small one can be worked out from what is
 * left. The last row and column of the result are the totals. Cells that are `null` were hidden by hand.
 *
 * Zeros are shown, which tells that every hidden number is at least 1. Where there are so few people that this tells too
 * much (ten months with someone, and a total of at most ten), the zeros of the table are hidden too.
 */
export function protect(table: Cell[][]): Cell[][] {
  return hidden(table, 1) ?? hidden(table, 0) ?? withTotals(table).map((line) => line.map(() => null));
}

function hidden(table: Cell[][], lowest: 0 | 1): Cell[][] | undefined {
  const given = withTotals(table);
  // What was hidden by hand may be anything, as may its totals: for the sums, any number will do.
  const sums = withTotals(table.map((cells) => cells.map((cell) => cell ?? 0))) as number[][];
  const edges = edgesOf(sums);
  for (const edge of edges) {
    edge.cost = costOf(edge, sums);
    if (given[edge.row]![edge.column] === null) Object.assign(edge, { hidden: true, low: 0, high: Infinity });
    else if (edge.value >= lowest && edge.value <= smallest) Object.assign(edge, { hidden: true, low: lowest, high: smallest });
    // What may be hidden beside small numbers is a larger one, and a reader might know that.
    else if (edge.value > smallest) Object.assign(edge, { low: smallest + 1, high: Infinity });
  }
  const safe = edges.filter((edge) => edge.hidden && edge.high === smallest).every((edge) => shelter(edge, edges));
  return safe
    ? sums.map((line, row) => line.map((value, column) => (edges[row * line.length + column]!.hidden ? null : value)))
    : undefined;
}

/** Hides other numbers until a small one could be enough different numbers. False if that can't be brought about. */
function shelter(small: Edge, edges: Edge[]): boolean {
  for (;;) {
    const ways = ([1, -1] as const).map((sign) => ({ sign, ...slack(edges, small, sign, possible - 1) }));
    if (ways[0]!.by + ways[1]!.by + 1 >= possible) return true;
    // More room in either direction will do: the one that costs less.
    const [more] = ways
      .filter(({ by, sign }) => (sign === 1 ? small.high - small.value : small.value - small.low) > by)
      .flatMap(({ moved, sign }) => {
        const way = cheapestWay(edges, ...endsOf(small, sign), small, moved, true);
        return way ? [way.map(({ edge }) => edge).filter((edge) => !edge.hidden)] : [];
      })
      .sort((a, b) => total(a) - total(b));
    if (!more) return false;
    for (const edge of more) edge.hidden = true;
  }
}

const total = (edges: Edge[]) => edges.reduce((sum, { cost }) => sum + cost, 0);

/** Totals say more than single cells, and large cells more than small ones: they are hidden last. */
function costOf({ row, column, value }: Edge, grid: number[][]): number {
  const ofYear = row === grid.length - 1;
  const ofAll = column === grid[0]!.length - 1;
  const price = ofYear ? (ofAll ? 600 : 150) : ofAll ? 40 : 10;
  return price + Math.min(9, value / 20);
}
