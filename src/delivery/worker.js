// The copy of the help pages. Pages come from the network; the copy steps in when that fails or takes longer than three seconds.
// The build puts what to store before these lines, as `copy`: see offline.ts. One file is one release: nothing of it can be older.
const { base, bundle, languages, prefix, version } = self.copy;
const cacheName = prefix + version;
const patience = 3000;

self.addEventListener("install", (event) => event.waitUntil(install()));

/** The whole copy is one file, and stored complete or not at all. */
async function install() {
  const had = await caches.has(cacheName);
  try {
    const answer = await fetch(bundle, { cache: "no-cache" });
    if (!answer.ok) throw new Error(`The copy could not be fetched: ${answer.status}`);
    const text = await answer.text();
    // While a release is copied to the host, it may still have the last one's file.
    if ((await digest(text)) !== version) throw new Error("The copy is that of another release.");
    const cache = await caches.open(cacheName);
    await Promise.all(
      Object.entries(JSON.parse(text)).map(([path, { type, body }]) =>
        cache.put(path, new Response(body, { headers: { "Content-Type": type } })),
      ),
    );
  } catch (error) {
    if (!had) await caches.delete(cacheName);
    throw error;
  }
  await self.skipWaiting();
}

self.addEventListener("activate", (event) => event.waitUntil(activate()));

/** Of the copies before, the last one stays: a page of it that is still open may yet ask for its scripts. */
async function activate() {
  const before = (await ownCaches()).filter((name) => name !== cacheName);
  await Promise.all(before.slice(0, -1).map((name) => caches.delete(name)));
  await self.clients.claim();
}

// Who removes the copy in one tab must not get a new one from another.
self.addEventListener("message", (event) => event.waitUntil(tellTabs(event.data)));

async function tellTabs(message) {
  for (const tab of await self.clients.matchAll({ includeUncontrolled: true })) tab.postMessage(message);
}

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== "GET" || origin !== self.location.origin) return;
  if (request.mode === "navigate" || pathname === `${base}answers.json`) event.respondWith(page(request, pathname));
  else if (pathname.startsWith(`${base}assets/`) || pathname === `${base}favicon.svg`) event.respondWith(asset(request, pathname));
});

/** An answer of a server in trouble is no page: with a copy, the copy is shown; without one, what the server says. */
async function page(request, path) {
  const stored = await fromCopy(path);
  const fresh = fetch(request);
  try {
    const answer = await (stored ? Promise.race([fresh, late()]) : fresh);
    if (!stored || answer.status < 500) return answer;
  } catch {
    fresh.catch(() => undefined);
  }
  return stored ?? (await fromCopy(offlinePage(path))) ?? Response.error();
}

/** Names of assets change with their content, so a stored one is always right, of whatever release. */
async function asset(request, path) {
  for (const name of await ownCaches().catch(() => [])) {
    const stored = await fromCopy(path, name);
    if (stored) return stored;
  }
  return fetch(request);
}

/** `caches.match`, unlike `caches.open`, makes no cache where there is none. An address may lack its slash. */
async function fromCopy(path, name = cacheName) {
  try {
    const plain = path.replace(/\/index\.html$/, "/");
    const found = await caches.match(plain, { cacheName: name });
    return found ?? (plain.endsWith("/") ? undefined : await caches.match(`${plain}/`, { cacheName: name }));
  } catch {
    return undefined;
  }
}

/** A host may have other sites with copies of their own. */
async function ownCaches() {
  return (await caches.keys()).filter((name) => name.slice(0, -version.length) === prefix);
}

async function digest(text) {
  const bytes = new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text)));
  return [...bytes]
    .map((byte) => byte.toString(16).padStart(2, "0"))
    .join("")
    .slice(0, version.length);
}

function offlinePage(path) {
  const language = path.slice(base.length).split("/")[0];
  return languages.includes(language) ? `${base}${language}/offline/` : `${base}offline/`;
}

function late() {
  return new Promise((_, reject) => setTimeout(() => reject(new Error("late")), patience));
}
