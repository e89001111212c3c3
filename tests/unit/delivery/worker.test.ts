import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, expect, test } from "vitest";
import { writeOffline } from "../../../src/delivery/offline.ts";
import { builtPages } from "../../../src/delivery/pages.ts";
import { buildOf } from "../../helpers/build.ts";

/** The worker on a made-up device: its caches, its tabs, and a network that can be cut at any step. */

const origin = "https://example.gov";

interface Release {
  worker: string;
  bundle: string;
}

/** A release of a site with one topic, told apart by a word. */
function release(word: string, base = "/"): Release {
  const folder = buildOf({
    "index.html": `home ${word}`,
    "help/index.html": `help ${word}<link rel=stylesheet href=${base}assets/${word}.css>`,
    "help/stress/index.html": `stress ${word}`,
    "offline/index.html": `no connection ${word}`,
    "es/help/index.html": `ayuda ${word}`,
    "es/offline/index.html": `sin conexión ${word}`,
    [`assets/${word}.css`]: `css ${word}`,
    "answers.json": `"answers ${word}"`,
  });
  writeOffline(folder, builtPages(folder), ["en", "es"], base);
  return { worker: readFileSync(join(folder, "sw.js"), "utf8"), bundle: readFileSync(join(folder, "offline.json"), "utf8") };
}

let first: Release, second: Release, third: Release;

type Handler = (event: Record<string, unknown>) => void;

function device() {
  const stores = new Map<string, Map<string, string>>();
  const tabs: string[][] = [];
  let writes = 0;
  const seen = {
    stores,
    tabs,
    /** What the network answers; throws where there is none. */
    network: (() => Promise.reject(new TypeError("no connection"))) as (path: string) => Promise<Response>,
    /** The number of the file at whose writing storage fails. */
    fullAt: Infinity,
    /** Whether the reader waits longer than the worker does. */
    slow: false,
    update,
    open,
    tell: (message: string) => fire(active!, "message", { data: message }),
  };
  let active: Map<string, Handler> | undefined;

  const caches = {
    has: (name: string) => Promise.resolve(stores.has(name)),
    keys: () => Promise.resolve([...stores.keys()]),
    delete: (name: string) => Promise.resolve(stores.delete(name)),
    open: (name: string) => {
      const store = stores.get(name) ?? new Map<string, string>();
      stores.set(name, store);
      return Promise.resolve({
        put: async (path: string, answer: Response) => {
          if (++writes === seen.fullAt) throw new Error("the disk is full");
          store.set(path, await answer.text());
        },
      });
    },
    match: (path: string, { cacheName }: { cacheName: string }) => {
      const body = stores.get(cacheName)?.get(path);
      return Promise.resolve(body === undefined ? undefined : new Response(body));
    },
  };
  const fetched = (asked: string | { url: string }) => {
    const { pathname, search } = new URL(typeof asked === "string" ? asked : asked.url, origin);
    return seen.network(pathname + search);
  };

  async function fire(worker: Map<string, Handler>, name: string, event: Record<string, unknown> = {}): Promise<void> {
    const waited: Promise<unknown>[] = [];
    worker.get(name)!({ ...event, waitUntil: (work: Promise<unknown>) => waited.push(work) });
    await Promise.all(waited);
  }

  /** The browser finds a worker whose file has changed. Until it is installed, the last one goes on. */
  async function update({ worker }: Release): Promise<boolean> {
    const handlers = new Map<string, Handler>();
    const self = {
      location: { origin },
      addEventListener: (name: string, handler: Handler) => handlers.set(name, handler),
      skipWaiting: () => Promise.resolve(),
      clients: {
        claim: () => Promise.resolve(),
        matchAll: () => Promise.resolve(tabs.map((tab) => ({ postMessage: (message: string) => tab.push(message) }))),
      },
    };
    const later = (then: () => void) => void (seen.slow && then());
    try {
      new Function("self", "caches", "fetch", "setTimeout", worker)(self, caches, fetched, later);
      writes = 0;
      await fire(handlers, "install");
    } catch {
      return false;
    }
    active = handlers;
    await fire(handlers, "activate");
    return true;
  }

  /** What a tab gets at an address: the status and the text; “nothing” where there is neither network nor copy. */
  async function open(path: string, mode = "navigate"): Promise<string> {
    let answer: Promise<Response> | undefined;
    const request = { url: origin + path, method: "GET", mode };
    active?.get("fetch")!({ request, respondWith: (given: Promise<Response>) => (answer = given) });
    try {
      const given = await (answer ?? fetched(path));
      return given.type === "error" ? "nothing" : `${given.status} ${(await given.text()).replace(/<.*/, "")}`;
    } catch {
      return "nothing";
    }
  }
  return seen;
}

/** A host that has a release, and answers everything else with what is given. */
const host =
  ({ bundle }: Release, rest: (path: string) => Response = () => new Response("from the network")) =>
  (path: string) =>
    Promise.resolve(path.startsWith("/offline.json") ? new Response(bundle) : rest(path));
const cut = () => Promise.reject(new TypeError("no connection"));

let phone: ReturnType<typeof device>;
beforeEach(async () => {
  [first, second, third] = [(first ??= release("one")), (second ??= release("two")), (third ??= release("three"))];
  phone = device();
  phone.network = host(first);
  await phone.update(first);
});

test("the copy has all its files", () => {
  expect([...phone.stores.values()].map(({ size }) => size)).toEqual([files]);
});

test("with a network, pages come from it", async () => {
  expect(await phone.open("/help/")).toBe("200 from the network");
});

test.each([
  ["/help/", "help one"],
  ["/help/stress", "stress one"],
  ["/help/stress/index.html", "stress one"],
  ["/help", "help one"],
  ["/es/help?from=home", "ayuda one"],
  ["/answers.json", '"answers one"'],
  ["/schools/", "no connection one"],
  ["/es/escuelas", "sin conexión one"],
])("without one, %s is “%s”", async (address, text) => {
  phone.network = cut;
  expect(await phone.open(address)).toBe(`200 ${text}`);
});

test.each([500, 502, 503, 511])("where the server answers with %s, a page that is stored is shown from the copy", async (status) => {
  phone.network = host(first, () => new Response("trouble", { status }));
  expect(await phone.open("/help/stress")).toBe("200 stress one");
  expect(await phone.open("/answers.json", "cors")).toBe('200 "answers one"');
  expect(await phone.open("/schools/")).toBe(`${status} trouble`);
});

test("a page that is gone is not shown from the copy", async () => {
  phone.network = host(first, () => new Response("lost", { status: 404 }));
  expect(await phone.open("/help/stress/")).toBe("404 lost");
});

test("a server that never answers is not waited for, where there is a copy", async () => {
  phone.network = () => new Promise(() => undefined);
  phone.slow = true;
  expect(await phone.open("/help/")).toBe("200 help one");
});

/** Files of the copy: three help pages, two that say that there is no connection, a style, the answers. */
const files = 7;
const cuts: [string, () => void][] = [
  ["before the copy has come", () => void (phone.network = cut)],
  ["while the copy comes", () => void (phone.network = () => Promise.resolve({ ok: true, text: cut } as unknown as Response))],
  ["by an answer of a server in trouble", () => void (phone.network = () => Promise.resolve(new Response("trouble", { status: 503 })))],
  ["by the login page of a network", () => void (phone.network = () => Promise.resolve(new Response("<title>Log in</title>")))],
  ["by a host that still has the last release’s copy", () => void (phone.network = host(first))],
  ...Array.from(
    { length: files },
    (_, at) => [`while file ${at + 1} of ${files} is stored`, () => void (phone.fullAt = at + 1)] as [string, () => void],
  ),
];
test.each(cuts)("a new release that is cut off %s leaves the last copy whole, and comes at the next visit", async (_, cutOff) => {
  const before = [...phone.stores.keys()];
  phone.network = host(second);
  cutOff();
  expect(await phone.update(second)).toBe(false);
  expect([...phone.stores.keys()]).toEqual(before);
  phone.network = cut;
  expect(await phone.open("/help/")).toBe("200 help one");
  expect(await phone.open("/assets/one.css", "no-cors")).toBe("200 css one");

  phone.network = host(second);
  phone.fullAt = Infinity;
  expect(await phone.update(second)).toBe(true);
  phone.network = cut;
  expect(await phone.open("/help/")).toBe("200 help two");
});

test("a worker with another fault in its lines leaves the copy that is there, though it is of the same release", async () => {
  phone.network = cut;
  expect(await phone.update({ ...first, worker: `${first.worker}\n// mended` })).toBe(false);
  expect(await phone.open("/help/")).toBe("200 help one");
});

test("a page of the last release that is still open finds its own files, and every page opened anew is of the new one", async () => {
  phone.network = host(second, () => new Response("not on the host any more", { status: 404 }));
  await phone.update(second);
  expect(await phone.open("/assets/one.css", "no-cors")).toBe("200 css one");
  expect(await phone.open("/assets/two.css", "no-cors")).toBe("200 css two");
  phone.network = cut;
  for (const address of ["/help/", "/help/stress/", "/answers.json"]) expect(await phone.open(address)).toMatch(/ two"?$/);
  phone.network = host(third);
  await phone.update(third);
  expect(phone.stores.size).toBe(2);
});

test.each(["throw new Error('broken')", "self.addEventListener('install', () => { throw new Error('broken') })"])(
  "a broken worker never takes over, and the next release does: %s",
  async (worker) => {
    expect(await phone.update({ ...second, worker })).toBe(false);
    phone.network = host(third);
    expect(await phone.update(third)).toBe(true);
    phone.network = cut;
    expect(await phone.open("/help/")).toBe("200 help three");
  },
);

test("a copy that is removed in one tab stays away, and every other tab is told to make no new one", async () => {
  phone.tabs.push([], []);
  await phone.tell("no-copy");
  phone.stores.clear();
  phone.network = host(first);
  expect(await phone.open("/assets/one.css", "no-cors")).toBe("200 from the network");
  expect(await phone.open("/help/")).toBe("200 from the network");
  phone.network = cut;
  expect(await phone.open("/help/")).toBe("nothing");
  expect(phone.stores.size).toBe(0);
  expect(phone.tabs).toEqual([["no-copy"], ["no-copy"]]);
});

test("what other sites on the same host have stored stays untouched", async () => {
  const others = ["parks-v1", "help-0123456789ab", "help-fire/0123456789ab"];
  const town = device();
  for (const name of others) town.stores.set(name, new Map([["/sro/assets/one.css", "of another site"]]));
  for (const word of ["one", "two", "three"]) {
    const below = release(word, "/sro/");
    town.network = (path) => Promise.resolve(path.startsWith("/sro/offline.json?") ? new Response(below.bundle) : new Response("network"));
    expect(await town.update(below)).toBe(true);
  }
  expect([...town.stores.keys()].slice(0, 3)).toEqual(others);
  expect(town.stores.size).toBe(5);
  town.network = cut;
  expect(await town.open("/sro/help")).toBe("200 help three");
  expect(await town.open("/sro/es/parks/")).toBe("200 sin conexión three");
  expect(await town.open("/sro/assets/one.css", "no-cors")).toBe("nothing");
});
