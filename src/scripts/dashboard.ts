/** Figures by school year and column, and on the whole screen. What is chosen is neither kept nor put in the address. */

import { partsOf, stays } from "../figures/choices.ts";

const board = document.querySelector<HTMLElement>("[data-board]");
const choices = board?.querySelector<HTMLElement>("[data-choices]");
if (board && choices) {
  choices.classList.add("ready");
  const selects = [...choices.querySelectorAll<HTMLSelectElement>("[data-choose]")];
  for (const select of selects) {
    const what = select.dataset["choose"]!;
    select.addEventListener("change", () => {
      for (const part of board.querySelectorAll<HTMLElement>(partsOf(what))) part.hidden = !stays(what, part.dataset, select.value);
    });
  }

  const button = choices.querySelector<HTMLButtonElement>("[data-full]");
  if (button && document.fullscreenEnabled) {
    const enter = button.textContent;
    button.classList.add("ready");
    button.addEventListener(
      "click",
      () => void (document.fullscreenElement ? document.exitFullscreen() : board.requestFullscreen()).catch(() => undefined),
    );
    // Esc leaves too: the browser sees to that.
    document.addEventListener("fullscreenchange", () => {
      button.textContent = document.fullscreenElement ? button.dataset["leave"]! : enter;
    });
  }
}
