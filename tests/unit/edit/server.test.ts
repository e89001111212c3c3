import { request, type OutgoingHttpHeaders } from "node:http";
import { afterAll, beforeAll, expect, test } from "vitest";
import { filesOf, formOf, goTo, json } from "../../../tools/edit/http.ts";
import { Refusal } from "../../../tools/files/refusal.ts";
import { serveEditor, type Running } from "../../../tools/edit/server.ts";

let running: Running;
/** What was saved. */
let saved: string[] = [];

beforeAll(async () => {
  running = await serveEditor(
    {
      "GET /": () => ({ body: "the day" }),
      "GET /files/*": ({ rest }) => ({ type: "text/plain", body: rest }),
      "GET /files/special": () => ({ body: "special" }),
      "POST /save": (question) => {
        saved.push(formOf(question).get("word") ?? "");
        return goTo("/");
      },
      "POST /picture": async (question) => json(((await filesOf(question)).get("photo") as File).size),
      "POST /refuse": () => {
        throw new Refusal("Someone else has changed <this> file.", { status: 409 });
      },
    },
    0,
  );
});
afterAll(() => running.server.close());

interface Answer {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  body: string;
}

/** As a browser or a stranger's program sends it: every header can be set. */
function ask(method: string, path: string, headers: OutgoingHttpHeaders = {}, body = ""): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request(
      { host: "127.0.0.1", port: new URL(running.origin).port, method, path, headers, setHost: !headers["host"] },
      (response) => {
        let text = "";
        response.setEncoding("utf8").on("data", (part: string) => (text += part));
        response.on("end", () => resolve({ status: response.statusCode!, headers: response.headers, body: text }));
      },
    );
    sent.on("error", reject).end(body);
  });
}

const host = () => new URL(running.origin).host;
const own = () => ({ host: host(), cookie: `liaison-${new URL(running.origin).port}=${running.key}` });
const sent = () => ({ ...own(), origin: running.origin, "content-type": "application/x-www-form-urlencoded" });

test("the printed address puts the key into a cookie and out of sight", async () => {
  const { status, headers } = await ask("GET", `/?key=${running.key}`, { host: host() });
  expect(status).toBe(303);
  expect(headers["location"]).toBe("/");
  expect(headers["set-cookie"]).toEqual([expect.stringMatching(/^liaison-\d+=.{32}; Path=\/; HttpOnly; SameSite=Strict$/)]);
});

test("with the key, the browser gets the page and may save", async () => {
  expect((await ask("GET", "/", own())).body).toBe("the day");
  saved = [];
  expect((await ask("POST", "/save", sent(), "word=safe")).status).toBe(303);
  expect(saved).toEqual(["safe"]);
});

test.each([
  ["without the key", () => ({ host: host(), origin: running.origin })],
  ["with another key", () => ({ ...sent(), cookie: `liaison-${new URL(running.origin).port}=${"x".repeat(32)}` })],
  ["from another site's page, with the browser's cookie", () => ({ ...sent(), origin: "https://evil.example" })],
  ["from a page of another server on this machine", () => ({ ...sent(), origin: "http://localhost:4321" })],
  ["from a page in a frame without an origin", () => ({ ...sent(), origin: "null" })],
  ["from nobody says where", () => own()],
  ["by a name that was bent to this machine", () => ({ ...sent(), host: "evil.example", origin: "http://evil.example" })],
])("nothing is saved %s", async (_, headers) => {
  saved = [];
  expect((await ask("POST", "/save", headers(), "word=bad")).status).toBe(403);
  expect(saved).toEqual([]);
});

test("nothing is shown to who has no key, comes by a bent name, or from another site", async () => {
  for (const headers of [
    { host: host() },
    { ...own(), host: "evil.example:80" },
    { ...own(), origin: "https://evil.example" },
    { ...own(), "sec-fetch-site": "cross-site" },
  ]) {
    const { status, body } = await ask("GET", "/", headers);
    expect(status).toBe(403);
    expect(body).not.toContain("the day");
  }
  expect((await ask("GET", "/?key=guess", { host: host() })).status).toBe(403);
});

test("pages load nothing from other hosts, are framed by nobody, and are kept by nobody", async () => {
  const { headers } = await ask("GET", "/", own());
  expect(headers["content-security-policy"]).toContain("default-src 'none'");
  expect(headers["content-security-policy"]).toContain("frame-ancestors 'none'");
  expect(String(headers["content-security-policy"])).not.toMatch(/https?:|\*|unsafe/);
  expect(headers["cache-control"]).toBe("no-store");
});

test("the longest route answers, and the rest of a path is given decoded", async () => {
  expect((await ask("GET", "/files/a%20b/c.yaml", own())).body).toBe("a b/c.yaml");
  expect((await ask("GET", "/files/special", own())).body).toBe("special");
  expect((await ask("GET", "/files/%zz", own())).status).toBe(404);
  expect((await ask("GET", "/nowhere", own())).status).toBe(404);
  expect((await ask("DELETE", "/files/x", sent())).status).toBe(405);
});

test("files of a form arrive whole; half a form is refused", async () => {
  const line = "------x";
  const form = `${line}\r\nContent-Disposition: form-data; name="photo"; filename="José.jpg"\r\nContent-Type: image/jpeg\r\n\r\n12345\r\n${line}--\r\n`;
  const headers = { ...sent(), "content-type": "multipart/form-data; boundary=----x" };
  expect((await ask("POST", "/picture", headers, form)).body).toBe("5");
  const half = await ask("POST", "/picture", headers, form.slice(0, 90));
  expect([half.status, half.body]).toEqual([422, expect.stringContaining("did not arrive whole")]);
});

test("what is refused is said in one sentence, as text", async () => {
  const { status, body } = await ask("POST", "/refuse", sent());
  expect(status).toBe(409);
  expect(body).toContain("Someone else has changed &lt;this&gt; file.");
});
