/** Notices that end; print, share and copy; the menu closes with Esc or a tap beside it; paper shows what is collapsed. Nothing here is needed to read a page. */

import { isShown } from "./current.ts";
import "./searchBox.ts";
import "./workers.ts";

// A notice ends at its minute, also in a page that is kept open or comes from a copy.
function mindNotices(): void {
  const now = Date.now();
  for (const notice of document.querySelectorAll<HTMLElement>("[data-until]")) {
    notice.hidden = !isShown(notice.dataset, now);
  }
}
mindNotices();
setInterval(mindNotices, 10_000);

const tools = document.querySelector<HTMLElement>("[data-tools]");
if (tools) {
  const part = (name: string) => tools.querySelector<HTMLElement>(`[data-${name}]`);
  const url = location.origin + location.pathname;
  const reveal = (name: string, act: () => unknown) => {
    const button = part(name);
    if (!button) return;
    button.hidden = false;
    button.addEventListener("click", act);
  };
  if ("share" in navigator) reveal("share", () => navigator.share({ title: document.title, url }).catch(() => undefined));
  if ("clipboard" in navigator) {
    reveal("copy", async () => {
      await navigator.clipboard.writeText(url);
      const said = part("said");
      if (said) said.textContent = said.dataset["said"] ?? "";
    });
  }
}

for (const button of document.querySelectorAll<HTMLElement>("[data-print]")) {
  button.hidden = false;
  button.addEventListener("click", () => window.print());
}

const menu = document.querySelector<HTMLDetailsElement>(".menu");
addEventListener("keydown", (event) => {
  if (event.key === "Escape" && menu?.open) {
    menu.open = false;
    menu.querySelector("summary")?.focus();
  }
});
addEventListener("click", ({ target }) => {
  if (menu?.open && !menu.contains(target as Node)) menu.open = false;
});

let opened: HTMLDetailsElement[] = [];
addEventListener("beforeprint", () => {
  opened = [...document.querySelectorAll<HTMLDetailsElement>("details:not([open]):not(.menu)")];
  for (const part of opened) part.open = true;
});
addEventListener("afterprint", () => {
  for (const part of opened) part.open = false;
});

// A link that leads into a folded part opens it; not every browser does that by itself.
function unfold(): void {
  const folded = document.getElementById(decodeURIComponent(location.hash.slice(1)))?.closest("details");
  if (!folded || folded.open) return;
  folded.open = true;
  document.getElementById(location.hash.slice(1))?.scrollIntoView();
}
addEventListener("hashchange", unfold);
unfold();

// Ready words can be copied; without JavaScript the button is not there, and the text message link does the same.
for (const button of document.querySelectorAll<HTMLButtonElement>("[data-copy-words]")) {
  if (!("clipboard" in navigator)) break;
  button.hidden = false;
  button.addEventListener("click", async () => {
    await navigator.clipboard.writeText(button.dataset["copyWords"] ?? "");
    // For whom the words are stays in the button’s name.
    (button.querySelector("span") ?? button).textContent = button.dataset["said"] ?? "";
  });
}

// The copy of the help pages for when there is no connection. It must never stand in the way of the page itself.
addEventListener("load", () => {
  try {
    const { serviceWorker } = navigator;
    if (!serviceWorker || sessionStorage.getItem("no-copy")) return;
    void serviceWorker.register(`${import.meta.env.BASE_URL}sw.js`).catch(() => undefined);
    // Someone has removed the copy in another tab.
    serviceWorker.onmessage = () => sessionStorage.setItem("no-copy", "1");
  } catch {
    // Some browsers forbid storage outright; then there is no copy.
  }
});
