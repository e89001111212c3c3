import type { Cell } from "../schemas/measure.ts";

/** Where the bars of a chart stand, in the units of its drawing. */
export interface Bars {
  /** One path for all bars. */
  shown: string;
  /** One path for the boxes in the place of hidden numbers: they say nothing of a height. */
  hidden: string;
  /** The middle of each bar, from left to right. */
  middles: number[];
  /** Those of the hidden ones. */
  hiddenMiddles: number[];
}

interface Frame {
  width: number;
  /** Where the bars stand, and where the highest ends, counted from above. */
  base: number;
  top: number;
  /** The number that reaches the top. */
  highest: number;
  /** How many bars there is room for. */
  places: number;
}

/** The height of the box for a hidden number. */
const box = 12;

/** Bars for numbers. A zero has no bar, and a hidden number has a box instead. */
export function bars(cells: Cell[], { width, base, top, highest, places }: Frame): Bars {
  const step = width / places;
  const wide = round(step * 0.68);
  const at = (index: number) => round(index * step + (step - wide) / 2);
  // Up, across, down to the base: each bar has one number of its own to send. A unit is less than two pixels; what is there is seen.
  const bar = (index: number, height: number) => `M${at(index)} ${base}V${base - Math.max(1, Math.round(height))}h${wide}V${base}z`;
  const height = (value: number) => (highest > 0 ? (value / highest) * (base - top) : 0);
  const middles = cells.map((_, index) => round((index + 0.5) * step));
  return {
    shown: cells.map((cell, index) => (cell ? bar(index, height(cell)) : "")).join(""),
    hidden: cells.map((cell, index) => (cell === null ? bar(index, box) : "")).join(""),
    middles,
    hiddenMiddles: middles.filter((_, index) => cells[index] === null),
  };
}

const round = (value: number) => Math.round(value * 10) / 10;

/** A round number that is not less than the largest: 212 gives 250. */
export function ceiling(cells: Cell[]): number {
  const most = Math.max(0, ...cells.map((cell) => cell ?? 0));
  if (most <= 10) return most;
  const unit = 10 ** Math.floor(Math.log10(most));
  return [1, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10].map((times) => times * unit).find((value) => value >= most)!;
}
