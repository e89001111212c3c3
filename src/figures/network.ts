/**
 * A table with its totals, seen as a network. Every number of the table is the flow on one edge: a cell flows from its
 * row to its column, the total of a row into the row, the total of a column out of it. What flows into a place flows out
 * again: that is what it means that the sums are right. So to ask what else a hidden number could be is to ask how much
 * more, or less, could flow through its edge while the shown edges stay as they are: this can be worked out exactly.
 */
export interface Edge {
  row: number;
  column: number;
  from: number;
  to: number;
  value: number;
  /** What a reader who knows the rule, and even which numbers are small, can tell of it while it is hidden. */
  low: number;
  high: number;
  hidden: boolean;
  /** How much is lost when it is hidden. */
  cost: number;
}

/** One edge on the way, with more flow (1) or less (-1). */
export interface Step {
  edge: Edge;
  sign: 1 | -1;
}

/** How much the flow of each edge has been changed. */
export type Moved = Map<Edge, number>;

const room = ({ edge, sign }: Step, moved: Moved) => {
  const value = edge.value + (moved.get(edge) ?? 0);
  return sign === 1 ? edge.high - value : value - edge.low;
};

/** The cheapest way for more flow to come from one place to another, around one edge. Hidden edges cost nothing; shown ones are barred, or have their price. */
export function cheapestWay(edges: Edge[], start: number, end: number, around: Edge, moved: Moved, open: boolean): Step[] | undefined {
  const best = new Map<number, { cost: number; step?: Step; before?: number }>([[start, { cost: 0 }]]);
  for (let changed = true; changed;) {
    changed = false;
    for (const edge of edges) {
      if (edge === around || (!edge.hidden && !open)) continue;
      for (const sign of [1, -1] as const) {
        const [before, after] = sign === 1 ? [edge.from, edge.to] : [edge.to, edge.from];
        const known = best.get(before);
        if (!known || room({ edge, sign }, moved) < 1) continue;
        const cost = known.cost + (edge.hidden ? 0 : edge.cost);
        if (cost >= (best.get(after)?.cost ?? Infinity)) continue;
        best.set(after, { cost, step: { edge, sign }, before });
        changed = true;
      }
    }
  }
  const way: Step[] = [];
  for (let place = end; place !== start;) {
    const { step, before } = best.get(place) ?? {};
    if (!step || before === undefined) return undefined;
    way.unshift(step);
    place = before;
  }
  return way;
}

/** By how much the flow of an edge could be more (1) or less (-1), at most `limit`, with only hidden edges changing; and what then moves. */
export function slack(edges: Edge[], of: Edge, sign: 1 | -1, limit: number): { by: number; moved: Moved } {
  const moved: Moved = new Map();
  const most = Math.min(limit, room({ edge: of, sign }, moved));
  let by = 0;
  while (by < most) {
    const way = cheapestWay(edges, ...endsOf(of, sign), of, moved, false);
    if (!way) break;
    const more = Math.min(most - by, ...way.map((step) => room(step, moved)));
    for (const step of way) moved.set(step.edge, (moved.get(step.edge) ?? 0) + step.sign * more);
    by += more;
  }
  return { by, moved };
}

/** Where a change of an edge's flow must come from and go to, to go round. */
export function endsOf(edge: Edge, sign: 1 | -1): [start: number, end: number] {
  return sign === 1 ? [edge.to, edge.from] : [edge.from, edge.to];
}

/** The edges of a table. The last row and column of the grid are the totals. */
export function edgesOf(grid: number[][]): Edge[] {
  const [lastRow, lastColumn] = [grid.length - 1, grid[0]!.length - 1];
  return grid.flatMap((line, row) =>
    line.map((value, column): Edge => {
      const [rowPlace, columnPlace] = [row, grid.length + column];
      const isSum = (row === lastRow) !== (column === lastColumn);
      const [from, to] = isSum ? [columnPlace, rowPlace] : [rowPlace, columnPlace];
      return { row, column, from, to, value, low: value, high: value, hidden: false, cost: 0 };
    }),
  );
}
