// Keeps the panel as the check last said, without a reload: who is typing into a form of the page loses nothing.
const failed = document.documentElement.hasAttribute("data-failed");
const base = new URL("..", import.meta.url).pathname;

/** Marks what leads to a draft, in whatever language. */
function markDrafts() {
  const drafts = document.getElementById("preview-findings")?.dataset.drafts.split(" ").filter(Boolean) ?? [];
  for (const link of document.querySelectorAll("a[href]")) {
    const address = link.pathname.startsWith(base) ? link.pathname.slice(base.length - 1).replace(/^\/[a-z]{2,3}(?=\/)/, "") : "";
    link.toggleAttribute("data-draft", drafts.includes(address));
  }
}
markDrafts();

const stream = new EventSource(`${base}@preview/findings.stream?page=${encodeURIComponent(location.pathname)}`);
stream.addEventListener("message", ({ data }) => {
  const panel = document.getElementById("preview-findings");
  const open = panel.querySelector("details")?.open ?? false;
  panel.outerHTML = JSON.parse(data);
  const now = document.getElementById("preview-findings");
  markDrafts();
  for (const details of now.querySelectorAll("details")) details.open = open;
  // Astro reloads pages when what they show has changed; this one shows nothing yet.
  if (failed && now.querySelector(".error") === null) setTimeout(() => location.reload(), 1000);
});

if (failed) {
  // Vite reloads the page, and would lay its own account of the mistake above the kit's.
  customElements.define("vite-error-overlay", class extends HTMLElement {});
  await import(`${base}@vite/client`);
}
