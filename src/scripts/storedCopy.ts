/** Says whether a copy of the help pages is on this device, and removes it: on the one page that speaks of it. */

const copy = document.querySelector<HTMLElement>("[data-stored-copy]");
if (copy && "caches" in window) {
  // As readWords does: a module shared with this page alone would be one more file on all that use it.
  const words = JSON.parse(copy.dataset["words"]!) as Record<"stored" | "none" | "removed" | "failed", string>;
  const status = copy.querySelector<HTMLElement>("[role=status]")!;
  const button = copy.querySelector("button")!;
  // A host may have other sites, with workers and copies of their own. See src/delivery/worker.js.
  const base = import.meta.env.BASE_URL;
  const copies = async () => (await caches.keys()).filter((name) => name.slice(0, -12) === `help-${base.slice(1)}`);
  const tell = async () => {
    const has = await copies()
      .then((names) => names.length > 0)
      .catch(() => false);
    status.textContent = has ? words.stored : words.none;
    button.hidden = !has;
  };
  copy.hidden = false;
  void tell();
  button.addEventListener("click", async () => {
    try {
      // For as long as this tab is open, no new copy is made.
      sessionStorage.setItem("no-copy", "1");
      for (const worker of await navigator.serviceWorker.getRegistrations()) {
        if (worker.scope !== new URL(base, location.href).href) continue;
        // The other tabs make none either.
        worker.active?.postMessage("no-copy");
        await worker.unregister();
      }
      for (const name of await copies()) await caches.delete(name);
      status.textContent = words.removed;
      button.hidden = true;
    } catch {
      status.textContent = words.failed;
    }
  });
}
