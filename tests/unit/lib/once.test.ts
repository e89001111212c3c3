import { expect, test } from "vitest";
import { once } from "../../../src/lib/once.ts";

test("work is done once for each set of arguments, whatever their kind, and nothing is mixed up", () => {
  const done: unknown[][] = [];
  const work = once((...by: unknown[]) => {
    done.push(by);
    return done.length;
  });
  const [one, other] = [{ id: "same" }, { id: "same" }];
  const asked = [[one, "a"], [other, "a"], [one, "b"], [one], ["a", "b"], ["a\nb"], [1], ["1"], [undefined], []];
  const first = asked.map((by) => work(...by));
  expect(first).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  expect(asked.map((by) => work(...by))).toEqual(first);
  expect(done).toEqual(asked);
});

test("an empty result is one too, and work that failed is done again", () => {
  let count = 0;
  const nothing = once((_: string): undefined => void count++);
  nothing("a");
  nothing("a");
  expect(count).toBe(1);
  const failing = once(() => {
    count += 1;
    if (count < 3) throw new Error("not yet");
    return count;
  });
  expect(failing).toThrow("not yet");
  expect(failing()).toBe(3);
});
