import type { Cell } from "../schemas/measure.ts";
import { cheapestWay, edgesOf, endsOf, slack, type Edge } from "./network.ts";

/** Counts of people from 1 to this number are hidden. 0 is shown: it tells of nobody. */
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
 */
export function protect(table: Cell[][]): Cell[][] {
  const given = withTotals(table);
  // What was hidden by hand may be anything, as may its totals: for the sums, any number will do.
  const sums = withTotals(table.map((cells) => cells.map((cell) => cell ?? 0))) as number[][];
  const edges = edgesOf(sums);
  for (const edge of edges) {
    edge.cost = costOf(edge, sums);
    if (given[edge.row]![edge.column] === null) hide(edge, 0, Infinity);
    else if (edge.value >= 1 && edge.value <= smallest) hide(edge, 1, smallest);
    // A number that may be hidden beside small ones is a larger one; a reader might know that. Zeros stay.
    else if (edge.value > smallest) [edge.low, edge.high] = [smallest + 1, Infinity];
  }
  for (const edge of edges) if (edge.hidden && edge.high === smallest) shelter(edge, edges);
  return sums.map((line, row) => line.map((value, column) => (edges[row * line.length + column]!.hidden ? null : value)));
}

function hide(edge: Edge, low: number, high: number): void {
  Object.assign(edge, { hidden: true, low, high });
}

/** Hides other numbers until a small one could be enough different numbers. */
function shelter(small: Edge, edges: Edge[]): void {
  for (;;) {
    const ways = ([1, -1] as const).map((sign) => ({ sign, ...slack(edges, small, sign, possible - 1) }));
    if (ways[0]!.by + ways[1]!.by + 1 >= possible) return;
    // More room in either direction will do: the one that costs less.
    const more = ways
      .filter(({ sign, by }) => (sign === 1 ? small.high - small.value : small.value - small.low) > by)
      .flatMap(({ sign, moved }) => {
        const way = cheapestWay(edges, ...endsOf(small, sign), small, moved, true);
        return way ? [way.map(({ edge }) => edge).filter((edge) => !edge.hidden)] : [];
      })
      .sort((a, b) => total(a) - total(b))[0];
    // If nothing helps, nothing is shown but zeros.
    for (const edge of more ?? edges.filter(({ value, hidden }) => value > 0 && !hidden)) edge.hidden = true;
    if (!more) return;
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
