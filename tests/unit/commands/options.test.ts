import { expect, test } from "vitest";
import { readOptions } from "../../../src/commands/options.ts";

const options = {
  format: { type: "string", default: "text" },
  since: { type: "string" },
  all: { type: "boolean", default: false },
  browser: { type: "boolean", default: true },
} as const;
const read = (...args: string[]) => readOptions({ args, options, allowNegative: true });

test("gives what Node gives", () => {
  expect({ ...read("--format=json", "--since", "public", "--all", "--no-browser").values }).toEqual({
    ...{ format: "json", since: "public", all: true, browser: false },
  });
  expect({ ...read("--since=").values }).toEqual({ ...{ format: "text", since: "", all: false, browser: true } });
  expect(readOptions({ args: ["a", "b"], allowPositionals: true }).positionals).toEqual(["a", "b"]);
});

test.each([
  [["--formt", "json"], "There is no flag “--formt”: it takes --format, --since, --all, and --no-browser."],
  [["--help"], "There is no flag “--help”: it takes --format, --since, --all, and --no-browser."],
  [["-a"], "There is no flag “-a”: it takes --format, --since, --all, and --no-browser."],
  [["--no-since"], "There is no flag “--no-since”: it takes --format, --since, --all, and --no-browser."],
  [["ventura"], "“ventura” says nothing to this command: it takes --format, --since, --all, and --no-browser."],
  [["--all=yes"], "The flag “--all” stands alone, without “yes”."],
  [["--since"], "The flag “--since” needs a value, like --since=…"],
  [["--format", "--all"], "The flag “--format” needs a value, like --format=text"],
])("says in a sentence what is wrong with %j", (args, sentence) => {
  expect(() => read(...args)).toThrow(new Error(sentence));
});

test("a command without flags says so", () => {
  expect(() => readOptions({ args: ["--live"] })).toThrow("There is no flag “--live”: it takes no flags.");
});
