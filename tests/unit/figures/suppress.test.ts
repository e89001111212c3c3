import { describe, expect, test } from "vitest";
import { protect, withTotals } from "../../../src/figures/suppress.ts";
import { randomFrom } from "../../../src/lib/random.ts";
import type { Cell } from "../../../src/schemas/measure.ts";
import { narrow, possibleValues, type Target } from "../../helpers/attack.ts";

/** Counts from 1 to this one are hidden (docs/decisions/small-numbers.md). */
const smallest = 10;
/** A small number must still be able to be so many numbers (docs/decisions/small-numbers.md). */
const possible = 5;

/** What an attacker is up against: the published table, with the small numbers pointed out. */
function target(table: Cell[][]): Target & { truth: Cell[][]; small: [row: number, column: number][] } {
  const truth = withTotals(table);
  const grid = protect(table);
  const lowest = truth.some((line, row) => line.some((value, column) => value === 0 && grid[row]![column] === null)) ? 0 : 1;
  const isSmall = (row: number, column: number) => {
    const value = truth[row]![column] ?? null;
    return value !== null && value >= lowest && value <= smallest;
  };
  const isUnknown = (row: number, column: number) => truth[row]![column] === null;
  const small = truth.flatMap((line, row) =>
    line.flatMap((_, column) => (isSmall(row, column) ? [[row, column] as [number, number]] : [])),
  );
  return { grid, lowest, truth, small, isSmall, isUnknown };
}

function holds(table: Cell[][]): string[] {
  const of = target(table);
  const bounds = narrow(of);
  const name = JSON.stringify(table);
  return [
    ...of.small.filter(([row, column]) => of.grid[row]![column] !== null).map(([row, column]) => `${name}: ${row}, ${column} is shown`),
    ...of.small.flatMap(([row, column]) => {
      const { low, high } = bounds[row]![column]!;
      return high - low + 1 >= possible ? [] : [`${name}: ${row}, ${column} is between ${low} and ${high}`];
    }),
    ...of.grid.flatMap((line, row) =>
      line.flatMap((cell, column) => {
        const value = of.truth[row]![column];
        return cell === value || (cell === null && (value !== 0 || of.lowest === 0))
          ? []
          : [`${name}: ${row}, ${column} is ${cell}, not ${value}`];
      }),
    ),
  ];
}

/** Tables of all sizes, from nearly empty to full, with small numbers thrown in. */
function tables(count: number, rows: number, columns: number, most = 70): number[][][] {
  const random = randomFrom(rows * 100 + columns);
  return Array.from({ length: count }, () => {
    const [empty, small] = [random() * 0.6, random()];
    const largest = 12 + random() * (most - 12);
    const value = () => (random() < empty ? 0 : random() < small ? 1 + Math.floor(random() * 10) : Math.floor(random() * largest));
    const height = 1 + Math.floor(random() * rows);
    const width = 1 + Math.floor(random() * columns);
    return Array.from({ length: height }, () => Array.from({ length: width }, value));
  });
}

describe("what is hidden", () => {
  test("a table of large numbers is shown whole, with its totals", () => {
    expect(
      protect([
        [20, 30],
        [40, 50],
      ]),
    ).toEqual([
      [20, 30, 50],
      [40, 50, 90],
      [60, 80, 140],
    ]);
  });

  test("zeros are shown: they point to nobody", () => {
    expect(
      protect([
        [0, 30],
        [40, 0],
      ]),
    ).toEqual([
      [0, 30, 30],
      [40, 0, 40],
      [40, 30, 70],
    ]);
  });

  test("beside one small number others are hidden, so that no sum gives it away; the totals stay", () => {
    expect(
      protect([
        [3, 30, 40],
        [50, 60, 70],
        [80, 90, 99],
      ]),
    ).toEqual([
      [null, null, 40, 73],
      [null, null, 70, 180],
      [80, 90, 99, 269],
      [133, 180, 209, 522],
    ]);
  });

  test("1 and 10 are hidden, 11 is not", () => {
    const grid = protect([
      [1, 100, 100],
      [10, 100, 100],
      [11, 100, 100],
    ]);
    expect(grid.map(([first]) => first).slice(0, 3)).toEqual([null, null, 11]);
  });

  test("a total that is small is hidden like any other number", () => {
    expect(
      protect([
        [2, 3],
        [0, 0],
      ])
        .flat()
        .filter((cell) => cell !== null),
    ).toEqual([0, 0, 0]);
  });

  test("zeros are hidden too where they would tell that ten are ten times one", () => {
    const grid = protect(Array.from({ length: 12 }, (_, month) => [month < 10 ? 1 : 0, 30]));
    expect(grid.map(([first]) => first)).toEqual(Array.from({ length: 13 }, () => null));
  });

  test("a number that staff hid stays hidden, and so do its sums", () => {
    expect(
      protect([
        [null, 30],
        [40, 50],
      ]),
    ).toEqual([
      [null, 30, null],
      [40, 50, 90],
      [null, 80, null],
    ]);
  });
});

describe("an attack", () => {
  test("works where only the small numbers are hidden: the attacker is not a weak one", () => {
    const grid = [
      [null, 30, 33],
      [50, 60, 110],
      [53, 90, 143],
    ];
    const naive: Target = { grid, isSmall: () => true };
    expect(narrow(naive)[0]![0]).toEqual({ low: 3, high: 3 });
    expect(possibleValues(naive, 0, 0, 5)).toEqual([3]);
    const two: Target = {
      grid: [
        [null, null, 30, 33],
        [50, 60, 70, 180],
        [51, 62, 100, 213],
      ],
      isSmall: () => true,
    };
    expect(narrow(two)[0]!.slice(0, 2)).toEqual([
      { low: 1, high: 1 },
      { low: 2, high: 2 },
    ]);
  });

  test.each([
    [
      "one small number",
      [
        [3, 30],
        [50, 60],
      ],
    ],
    ["one small number in a whole year", Array.from({ length: 12 }, (_, month) => [month === 11 ? 1 : 40, 60, 80])],
    [
      "a row of small numbers with a large sum",
      [
        [10, 10, 10],
        [40, 50, 60],
      ],
    ],
    [
      "the largest of the small numbers only",
      [
        [10, 10],
        [10, 10],
      ],
    ],
    [
      "the smallest of them only",
      [
        [1, 1],
        [1, 1],
      ],
    ],
    [
      "one student in a year",
      [
        [0, 0],
        [1, 0],
        [0, 0],
      ],
    ],
    ["a single column", [[3], [40], [0]]],
    ["a single month", [[3, 40, 50]]],
    [
      "small numbers beside barely larger ones",
      [
        [10, 11],
        [11, 10],
      ],
    ],
    [
      "a diagonal",
      [
        [5, 50, 50],
        [50, 5, 50],
        [50, 50, 5],
      ],
    ],
  ])("does not find out %s", (_, table) => {
    expect(holds(table)).toEqual([]);
  });

  test("does not find out a small number of 600 random tables, sum by sum", () => {
    expect(tables(600, 12, 5).flatMap(holds).slice(0, 5)).toEqual([]);
  });

  test("does not find out a small number of 200 nearly empty years", () => {
    const random = randomFrom(3);
    const few = () => (random() < 0.5 ? 0 : 1 + Math.floor(random() * 2));
    const years = Array.from({ length: 200 }, () => Array.from({ length: 12 }, () => [few(), few(), 40 * few()]));
    expect(years.flatMap(holds).slice(0, 5)).toEqual([]);
  });

  test("does not find out a small number of 200 small random tables, by trying out every table", () => {
    const findings = tables(200, 3, 3, 30).flatMap((table) => {
      const of = target(table);
      return of.small.flatMap(([row, column]) => {
        const values = possibleValues(of, row, column, possible);
        return values.length >= possible ? [] : [`${JSON.stringify(table)}: ${row}, ${column} is one of ${values.join(", ")}`];
      });
    });
    expect(findings.slice(0, 5)).toEqual([]);
  });

  test("does not find out small numbers beside those that staff hid", () => {
    const random = randomFrom(7);
    const some = tables(300, 6, 4).map((table): Cell[][] => table.map((line) => line.map((cell) => (random() < 0.1 ? null : cell))));
    expect(some.flatMap(holds).slice(0, 5)).toEqual([]);
  });
});
