/**
 * The way into the search on every page: it opens the box and fetches the rest when the reader turns to it. Without JavaScript
 * the link leads to the page of the search.
 */
const box = document.querySelector<HTMLElement>("[data-search]");
const input = box?.querySelector("input");

if (box && input) {
  const failed = box.querySelector<HTMLElement>("[data-search-failed]")!;
  let loaded: Promise<unknown> | undefined;
  const load = () =>
    (loaded ??= import("./search.ts")
      .then(({ start }) => start(box))
      .catch(() => {
        loaded = undefined;
        failed.hidden = false;
      }));

  input.form!.hidden = false;
  const sheet = box.closest<HTMLElement>("[data-search-sheet]");
  for (const link of document.querySelectorAll("[data-search-open]"))
    link.addEventListener("click", (event) => {
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
  if (!sheet) void load();
}
