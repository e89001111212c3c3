import { expect, test } from "vitest";
import { apache } from "../../../src/delivery/hosts/apache.ts";
import { caddy } from "../../../src/delivery/hosts/caddy.ts";
import { headersFile } from "../../../src/delivery/hosts/headers.ts";
import { nginx } from "../../../src/delivery/hosts/nginx.ts";

/** _headers: each path with its headers. */
const rules = new Map(
  headersFile("/")
    .split("\n\n")
    .map((block) => {
      const [path = "", ...lines] = block.trim().split("\n");
      return [
        path,
        Object.fromEntries(
          lines.map((line) =>
            line
              .trim()
              .split(/: (.*)/)
              .slice(0, 2),
          ),
        ) as Record<string, string>,
      ];
    }),
);
const everywhere = rules.get("/*")!;

test("lets a page load nothing from elsewhere", () => {
  const policy = everywhere["Content-Security-Policy"]!;
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toMatch(/https?:|unsafe-inline|'unsafe-eval'|\*|data:/);
});

test("lets no text become HTML or a script", () => {
  const rules = everywhere["Content-Security-Policy"]!.split("; ");
  expect(rules).toContain("require-trusted-types-for 'script'");
  expect(rules).toContain("trusted-types default");
});

test("lets nobody put the site into a frame", () => {
  expect(everywhere["Content-Security-Policy"]).toContain("frame-ancestors 'none'");
});

test("gives no other site a window or a file of this one", () => {
  expect(everywhere["Cross-Origin-Opener-Policy"]).toBe("same-origin");
  expect(everywhere["Cross-Origin-Resource-Policy"]).toBe("same-origin");
});

const promised = {
  "content-security-policy": /default-src 'none';.*trusted-types default; frame-ancestors 'none'/,
  "cross-origin-opener-policy": /same-origin/,
  "cross-origin-resource-policy": /same-origin/,
  "permissions-policy": /camera=\(\)/,
  "referrer-policy": /no-referrer/,
  "strict-transport-security": /max-age=31536000/,
  "x-content-type-options": /nosniff/,
};

test.each(Object.entries({ nginx, caddy, apache }))("%s sends the same headers", (_, configuration) => {
  const lines = configuration({ name: "oakville", base: "/", languages: ["en", "es"], redirects: [] }).split("\n");
  for (const [name, value] of Object.entries(promised))
    expect(
      lines.filter((line) => line.toLowerCase().includes(name)).some((line) => value.test(line)),
      name,
    ).toBe(true);
});

test("takes every file for what its type says, and asks for HTTPS for a year", () => {
  expect(everywhere["X-Content-Type-Options"]).toBe("nosniff");
  expect(everywhere["Strict-Transport-Security"]).toMatch(/^max-age=31536000\b/);
});

test("tells other sites nothing of where a reader came from, and keeps camera and microphone off", () => {
  expect(everywhere["Referrer-Policy"]).toBe("no-referrer");
  expect(everywhere["Permissions-Policy"]).toBe("camera=(), microphone=(), payment=(), geolocation=(self)");
});

test("keeps assets for a year, and the offline copy not at all", () => {
  expect(rules.get("/assets/*")!["Cache-Control"]).toBe("public, max-age=31536000, immutable");
  expect(rules.get("/sw.js")!["Cache-Control"]).toBe("no-cache");
  expect(rules.get("/offline.json")!["Cache-Control"]).toBe("no-cache");
  expect(rules.get("/build.json")!["Cache-Control"]).toBe("no-cache");
});

test("says what calendars, cards and tables are: a phone would only store what it does not know", () => {
  expect(rules.get("/*.ics")).toEqual({ "Content-Type": "text/calendar; charset=utf-8" });
  expect(rules.get("/*.vcf")).toEqual({ "Content-Type": "text/vcard; charset=utf-8" });
  expect(rules.get("/*.csv")).toEqual({ "Content-Type": "text/csv; charset=utf-8" });
  expect(rules.get("/*.geojson")).toEqual({ "Content-Type": "application/geo+json; charset=utf-8" });
});

test("sets no header in two rules that match one path", () => {
  expect(Object.keys(everywhere).filter((name) => ["Cache-Control", "Content-Type"].includes(name))).toEqual([]);
  for (const [path, headers] of rules)
    if (path !== "/*") expect(Object.keys(headers)).toEqual([path.startsWith("/*.") ? "Content-Type" : "Cache-Control"]);
});

test("leaves the promise of HTTPS to the host where other sites stand beside this one", () => {
  expect(headersFile("/sro/")).not.toContain("Strict-Transport-Security");
});
