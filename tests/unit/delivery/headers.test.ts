import { expect, test } from "vitest";
import { headerRules, headersFile, type HeaderRule } from "../../../src/delivery/headers.ts";

const everywhere = headerRules.find(({ path }) => path === "/*")!.headers;

test("lets a page load nothing from elsewhere", () => {
  const policy = everywhere["Content-Security-Policy"]!;
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toMatch(/https?:|unsafe-inline|'unsafe-eval'|\*|data:/);
});

test("lets nobody put the site into a frame", () => {
  expect(everywhere["Content-Security-Policy"]).toContain("frame-ancestors 'none'");
});

test("tells other sites nothing of where a reader came from", () => {
  expect(everywhere["Referrer-Policy"]).toBe("no-referrer");
});

test("keeps assets for a year, and the offline copy not at all", () => {
  const cache = (path: string) => headerRules.find((rule) => rule.path === path)!.headers["Cache-Control"];
  expect(cache("/assets/*")).toContain("immutable");
  expect(cache("/sw.js")).toBe("no-cache");
});

test("sets no header in two rules that match one path", () => {
  for (const { path, headers } of headerRules)
    if (path !== "/*") expect(Object.keys(headers).filter((name) => name in everywhere)).toEqual([]);
});

test("writes the rules as hosts read them", () => {
  const rules: HeaderRule[] = [
    { path: "/*", headers: { "X-One": "1", "X-Two": "2" } },
    { path: "/a/*", headers: { "X-Three": "3" } },
  ];
  expect(headersFile(rules)).toBe("/*\n  X-One: 1\n  X-Two: 2\n\n/a/*\n  X-Three: 3\n");
});
