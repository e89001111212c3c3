// The copy of the help pages. Pages come from the network; the copy steps in when it fails or takes longer than three seconds.
// sw.js, which the build writes, loads this file and says what to store: { name, bundle, languages }.
const { name: cacheName, bundle, languages } = self.copy;
const patience = 3000;

self.addEventListener("install", (event) => {
  // The whole copy is one file: it is stored complete or not at all.
  event.waitUntil(
    (async () => {
      const answer = await fetch(bundle, { cache: "no-cache" });
      if (!answer.ok) throw new Error(`The copy could not be fetched: ${answer.status}`);
      const files = await answer.json();
      const cache = await caches.open(cacheName);
      await Promise.all(
        Object.entries(files).map(([path, { type, body }]) => cache.put(path, new Response(body, { headers: { "Content-Type": type } }))),
      );
      await self.skipWaiting();
    })(),
  );
});

self.addEventListener("activate", (event) => {
  event.waitUntil(
    (async () => {
      for (const name of await caches.keys()) if (name !== cacheName) await caches.delete(name);
      await self.clients.claim();
    })(),
  );
});

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== "GET" || url.origin !== self.location.origin) return;
  if (request.mode === "navigate" || url.pathname === "/answers.json") event.respondWith(page(request, url));
  else if (url.pathname.startsWith("/assets/") || url.pathname === "/favicon.svg") event.respondWith(asset(request, url));
});

async function page(request, url) {
  const stored = await fromCopy(url.pathname);
  const fresh = fetch(request);
  try {
    return await (stored ? Promise.race([fresh, late()]) : fresh);
  } catch {
    fresh.catch(() => undefined);
    return stored ?? (await fromCopy(offlinePage(url.pathname))) ?? Response.error();
  }
}

/** Names of assets change with their content, so a stored one is always right. */
async function asset(request, url) {
  return (await fromCopy(url.pathname)) ?? fetch(request);
}

async function fromCopy(path) {
  try {
    const cache = await caches.open(cacheName);
    return await cache.match(path.endsWith("/index.html") ? path.slice(0, -10) : path);
  } catch {
    return undefined;
  }
}

function offlinePage(path) {
  const language = path.split("/")[1];
  return languages.includes(language) ? `/${language}/offline/` : "/offline/";
}

function late() {
  return new Promise((_, reject) => setTimeout(() => reject(new Error("late")), patience));
}
