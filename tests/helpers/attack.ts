import type { Cell } from "../../src/schemas/measure.ts";

/**
 * What someone can find out who wants to know the hidden numbers of a table. It knows the rule, and has been told which
 * of the hidden numbers are small (up to 10) and which are larger ones beside them (11 or more). It shares no code with
 * what hides them.
 */
export interface Target {
  /** The published table; the last row and column are the totals, `null` is hidden. */
  grid: Cell[][];
  /** Whether a hidden number is a small one. */
  isSmall: (row: number, column: number) => boolean;
  /** The least that a hidden number can be: 1, or 0 where zeros are hidden too. */
  lowest?: 0 | 1;
  /** Whether nothing at all is known of a hidden number: staff hid it themselves. */
  isUnknown?: (row: number, column: number) => boolean;
}

interface Bounds {
  low: number;
  high: number;
}

/** Narrows what every hidden number can be, sum by sum, until nothing more follows. Right for tables of any size. */
export function narrow({ grid, isSmall, isUnknown = () => false, lowest = 1 }: Target): Bounds[][] {
  const bounds = grid.map((line, row) =>
    line.map((cell, column): Bounds => {
      if (cell !== null) return { low: cell, high: cell };
      if (isUnknown(row, column)) return { low: 0, high: Infinity };
      return isSmall(row, column) ? { low: lowest, high: 10 } : { low: 11, high: Infinity };
    }),
  );
  const columns = grid[0]!.map((_, column) => bounds.map((line) => line[column]!));
  for (let changed = true; changed;) {
    changed = false;
    for (const line of [...bounds, ...columns]) {
      const [parts, total] = [line.slice(0, -1), line.at(-1)!];
      const low = parts.reduce((sum, part) => sum + part.low, 0);
      const high = parts.reduce((sum, part) => sum + part.high, 0);
      changed = tighten(total, low, high) || changed;
      for (const part of parts) {
        const othersHigh = parts.reduce((sum, other) => sum + (other === part ? 0 : other.high), 0);
        changed = tighten(part, total.low - othersHigh, total.high - (low - part.low)) || changed;
      }
    }
  }
  return bounds;
}

function tighten(of: Bounds, low: number, high: number): boolean {
  const before = of.high - of.low;
  of.low = Math.max(of.low, low);
  of.high = Math.min(of.high, high);
  return of.high - of.low < before || (before === Infinity && of.low === low && low > 0 && of.high !== Infinity);
}

/** The values that a hidden cell or total can have, by trying out whole tables. For small tables; exact. */
export function possibleValues(target: Target, row: number, column: number, enough: number): number[] {
  const found: number[] = [];
  for (let value = 0; value <= 10 && found.length < enough; value++) if (exists(target, { row, column, value })) found.push(value);
  return found;
}

/** No number beside a small one is tried beyond this. */
const most = 45;

function exists({ grid, isSmall, lowest = 1 }: Target, wanted: { row: number; column: number; value: number }): boolean {
  const [rows, columns] = [grid.length - 1, grid[0]!.length - 1];
  const ranges = grid.map((line, row) =>
    line.map((cell, column): Bounds => {
      if (row === wanted.row && column === wanted.column) return { low: Math.max(wanted.value, lowest), high: wanted.value };
      if (cell !== null) return { low: cell, high: cell };
      const sum = row === rows || column === columns;
      return isSmall(row, column) ? { low: lowest, high: 10 } : { low: 11, high: sum ? Infinity : most };
    }),
  );
  const fits = (value: number, { low, high }: Bounds) => value >= low && value <= high;
  // The sums of what has been tried so far, by row and by column.
  const rowSums = Array.from({ length: rows }, () => 0);
  const columnSums = Array.from({ length: columns }, () => 0);
  const fill = (row: number, column: number): boolean => {
    if (row === rows) {
      const all = columnSums.reduce((a, b) => a + b, 0);
      return columnSums.every((sum, index) => fits(sum, ranges[rows]![index]!)) && fits(all, ranges[rows]![columns]!);
    }
    if (column === columns) return fits(rowSums[row]!, ranges[row]![columns]!) && fill(row + 1, 0);
    const { low, high } = ranges[row]![column]!;
    const [ofRow, ofColumn] = [ranges[row]![columns]!, ranges[rows]![column]!];
    const [before, above] = [rowSums[row]!, columnSums[column]!];
    // The last of a row or column must bring its sum about; the others must not go beyond it.
    const least = Math.max(low, column === columns - 1 ? ofRow.low - before : 0, row === rows - 1 ? ofColumn.low - above : 0);
    const largest = Math.min(high, ofRow.high - before, ofColumn.high - above);
    let found = false;
    for (let value = least; value <= largest && !found; value++) {
      rowSums[row] = before + value;
      columnSums[column] = above + value;
      found = fill(row, column + 1);
    }
    rowSums[row] = before;
    columnSums[column] = above;
    return found;
  };
  return fill(0, 0);
}
