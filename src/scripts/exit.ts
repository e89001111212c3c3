/** Leaving fast by button or by pressing Shift three times within five seconds. */

import { shiftPresses } from "./presses.ts";

/** As readWords does; a module shared with other scripts would be one more file to wait for before the way out works. */
const wordsOf = <Words>(part: HTMLElement) => JSON.parse(part.dataset["words"]!) as Words;

const exit = document.querySelector<HTMLElement>("[data-exit]");
if (exit) {
  const words = wordsOf<Record<"pressed_one" | "pressed_two" | "leaving" | "timed_out", string>>(exit);
  const link = exit.querySelector("a")!;
  const status = exit.querySelector<HTMLElement>("[role=status]")!;
  const dots = exit.querySelector<HTMLElement>(".presses")!;
  const presses = shiftPresses();
  let timer: ReturnType<typeof setTimeout> | undefined;

  const show = (count: number, said: string) => {
    dots.hidden = count === 0;
    [...dots.children].forEach((dot, index) => dot.classList.toggle("on", index < count));
    status.textContent = said;
  };

  const leave = () => {
    // The page is gone before the network answers; its place in the history is taken by the neutral page.
    document.documentElement.classList.add("left");
    document.title = words.leaving;
    status.textContent = words.leaving;
    location.replace(link.href);
  };

  link.addEventListener("click", (event) => {
    event.preventDefault();
    leave();
  });

  addEventListener("keydown", (event) => {
    if (presses.down(event)) reset("");
  });
  addEventListener("keyup", (event) => {
    const count = presses.up(event);
    if (count === undefined) return;
    clearTimeout(timer);
    if (count === 3) return leave();
    show(count, count === 1 ? words.pressed_one : words.pressed_two);
    timer = setTimeout(() => reset(words.timed_out), 5000);
  });
  const reset = (said: string) => {
    clearTimeout(timer);
    presses.reset();
    show(0, said);
  };

  // The browser may bring back a page it has kept whole.
  addEventListener("pageshow", (event) => {
    if (event.persisted) document.documentElement.classList.remove("left");
  });
}
