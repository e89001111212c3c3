/** Which known word somebody may have meant who wrote an unknown one. */

const rows = ["qwertyuiop", "asdfghjkl", "zxcvbnm"];
const places = new Map(rows.flatMap((row, y) => [...row].map((letter, x) => [letter, { x: x + y / 2, y }] as const)));

/** Whether two letters lie side by side on a keyboard. */
function neighbors(a: string, b: string): boolean {
  const [one, other] = [places.get(a), places.get(b)];
  return one !== undefined && other !== undefined && Math.abs(one.x - other.x) <= 1 && Math.abs(one.y - other.y) <= 1;
}

/**
 * What it costs to make one word of the other: an edit costs 1 (a letter added, changed; 0.9 one left out), 0.6 where
 * letters are neighbors on the keyboard, doubled or swapped. Above `limit` it gives `limit + 1`.
 */
export function cost(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit / 0.6) return limit + 1;
  let before: number[] = [];
  let last = [0];
  for (let j = 1; j <= b.length; j++) last.push(last[j - 1]! + (b[j - 1] === b[j - 2] ? 0.6 : 1));
  for (let i = 1; i <= a.length; i++) {
    const row = [last[0]! + (a[i - 1] === a[i - 2] ? 0.6 : 1)];
    let least = row[0]!;
    for (let j = 1; j <= b.length; j++) {
      const [x, y] = [a[i - 1]!, b[j - 1]!];
      let cheapest = Math.min(
        last[j - 1]! + (x === y ? 0 : neighbors(x, y) ? 0.6 : 1),
        last[j]! + (x === a[i - 2] ? 0.6 : 1),
        // Letters are left out more often than others are put in their place.
        row[j - 1]! + (y === b[j - 2] ? 0.6 : 0.9),
      );
      if (i > 1 && j > 1 && x === b[j - 2] && a[i - 2] === y) cheapest = Math.min(cheapest, before[j - 2]! + 0.6);
      row.push(cheapest);
      if (cheapest < least) least = cheapest;
    }
    if (least > limit) return limit + 1;
    [before, last] = [last, row];
  }
  return last[b.length]!;
}

/** How a word sounds: letters that sound alike are one, and doubled letters too. */
export function sound(word: string, alike: [from: string, to: string][]): string {
  let said = word;
  for (const [from, to] of alike) said = said.replaceAll(from, to);
  return said.replace(/(.)\1+/g, "$1");
}
