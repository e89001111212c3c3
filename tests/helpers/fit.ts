/**
 * What does not fit on the page it runs in: how many pixels it is too wide and by what, and texts that lie on one another. What stays in
 * place while the page moves lies over it on purpose.
 */
export function misfits(): string[] {
  const name = (element: Element) => element.outerHTML.slice(0, 100).replaceAll(/\s+/g, " ");
  const over = document.documentElement.scrollWidth - innerWidth;
  const wide = [...document.querySelectorAll("body *")].filter(
    (element) =>
      element.checkVisibility() && !element.closest(".hidden, .skip, .table") && element.getBoundingClientRect().right > innerWidth + 1,
  );
  const stays = (element: Element): boolean =>
    ["sticky", "fixed"].includes(getComputedStyle(element).position) || (element.parentElement !== null && stays(element.parentElement));

  /** What is seen of a part: whoever clips it takes the rest away. */
  const seen = (box: DOMRect, element: Element | null): DOMRect => {
    if (!element) return box;
    const { overflow, clipPath } = getComputedStyle(element);
    if (overflow === "visible" && clipPath === "none") return seen(box, element.parentElement);
    // For those who hear the page only.
    if (clipPath === "inset(50%)") return new DOMRect();
    const { left, top, right, bottom } = element.getBoundingClientRect();
    const [x, y] = [Math.max(left, box.left), Math.max(top, box.top)];
    return seen(
      new DOMRect(x, y, Math.max(0, Math.min(right, box.right) - x), Math.max(0, Math.min(bottom, box.bottom) - y)),
      element.parentElement,
    );
  };

  /** Each line of each text, a fifth less high than its letters: those of neighbors may touch. */
  const lines: { box: DOMRect; element: Element }[] = [];
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const element = texts.currentNode.parentElement!;
    if (!texts.currentNode.textContent?.trim() || !element.checkVisibility() || element.closest(".hidden, .skip, svg") || stays(element))
      continue;
    const range = document.createRange();
    range.selectNodeContents(texts.currentNode);
    for (const { x, y, width, height } of range.getClientRects()) {
      const box = seen(new DOMRect(x + 1, y + height * 0.2, width - 2, height * 0.6), element);
      if (box.width > 1 && box.height > 1) lines.push({ box, element });
    }
  }
  lines.sort((a, b) => a.box.top - b.box.top);
  const on: string[] = [];
  lines.forEach(({ box, element }, index) => {
    for (let next = index + 1; next < lines.length && lines[next]!.box.top < box.bottom; next++) {
      const other = lines[next]!;
      if (other.element !== element && other.box.left < box.right && other.box.right > box.left)
        on.push(`${name(element)} lies on ${name(other.element)}`);
    }
  });
  return [...(over > 0 ? [`${over} pixels too wide: ${wide.slice(0, 2).map(name).join(" and ")}`] : []), ...[...new Set(on)].slice(0, 3)];
}
