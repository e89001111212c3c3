/**
 * Uses everything on the page it runs in that is no link: what is folded is opened, buttons are pressed, boxes are ticked and unticked,
 * choices made, words typed. Nothing leads away from the page.
 */
export async function openAll(): Promise<void> {
  // After the page's own scripts: a form without one would lead to the page of the search.
  addEventListener("submit", (event) => event.preventDefault());
  const all = <Kind extends Element>(selector: string) => document.querySelectorAll<Kind>(selector);
  for (const part of all<HTMLDetailsElement>("details")) part.open = true;
  for (const opener of all<HTMLElement>("[data-search-open]")) opener.click();
  for (const field of all<HTMLInputElement>("input:not([type=checkbox], [type=radio]), textarea")) {
    field.focus();
    field.value = field.type === "number" ? "3" : "help";
    field.dispatchEvent(new Event("input", { bubbles: true }));
    field.dispatchEvent(new Event("change", { bubbles: true }));
  }
  for (const choice of all<HTMLSelectElement>("select")) {
    choice.selectedIndex = choice.options.length - 1;
    choice.dispatchEvent(new Event("change", { bubbles: true }));
  }
  for (const box of all<HTMLInputElement>("[type=checkbox], [type=radio]")) box.click();
  for (const button of all<HTMLButtonElement>("button:not([hidden], [type=reset])")) button.click();
  for (const button of all<HTMLButtonElement>("[type=reset]")) button.click();
  // What the presses have started goes its way.
  await new Promise((resolve) => setTimeout(resolve));
}
