// By its address: with `import("./search.ts")` every page would carry Vite's own loader, as large as the rest of this.
import search from "./search.ts?worker&url";

/**
 * The way into the search on every page: it opens the box, closes it, and fetches the rest when the reader turns to it. Without
 * JavaScript the link leads to the page of the search.
 */
const box = document.querySelector<HTMLElement>("[data-search]");
const input = box?.querySelector("input");

if (box && input) {
  let loaded: Promise<void> | undefined;
  const load = () =>
    (loaded ??= (import(/* @vite-ignore */ search) as Promise<void>).catch(() => {
      loaded = undefined;
      box.querySelector<HTMLElement>("[data-search-failed]")!.hidden = false;
      box.toggleAttribute("data-asked", true);
    }));
  input.form!.hidden = false;
  const sheet = box.closest<HTMLElement>("[data-search-sheet]");
  const opener = document.querySelector<HTMLElement>("[data-search-open]");

  opener?.addEventListener("click", (event) => {
    event.preventDefault();
    if (sheet) {
      // Under the way out of a sensitive page, which stays on top.
      sheet.style.top = `${document.querySelector("[data-exit]")?.getBoundingClientRect().bottom ?? 0}px`;
      sheet.hidden = false;
    }
    // At once: a phone shows its keyboard only for what the reader has just tapped.
    input.focus();
  });
  input.addEventListener("focus", () => {
    void load();
    // Over a phone's keyboard there is room for little more than the box and the first answers.
    if (!sheet && matchMedia("(max-width: 40rem)").matches) box.scrollIntoView();
  });
  const forget = () => {
    input.value = "";
    box.dispatchEvent(new CustomEvent("forget"));
  };
  // Who goes back, or takes over the device, finds nothing of it.
  addEventListener("pagehide", forget);
  if (sheet) {
    const close = () => {
      sheet.hidden = true;
      forget();
    };
    sheet.addEventListener("keydown", ({ key }) => {
      if (key !== "Escape") return;
      close();
      opener?.focus();
    });
    sheet.addEventListener("click", ({ target }) => {
      if (target !== sheet && !(target as Element).closest("[data-search-close]")) return;
      close();
      opener?.focus();
    });
    sheet.addEventListener("focusout", ({ relatedTarget }) => {
      if (relatedTarget instanceof Node && !sheet.contains(relatedTarget)) close();
    });
    // What a keyboard covers of the screen.
    visualViewport?.addEventListener("resize", () => {
      const { height, scale } = visualViewport!;
      sheet.style.bottom = scale === 1 ? `${innerHeight - height}px` : "";
    });
  } else if (box.dataset["search"] === "over") {
    for (const turn of ["click", "focusin"])
      addEventListener(turn, ({ target }) => {
        if (!box.contains(target as Node)) forget();
      });
  }
}
