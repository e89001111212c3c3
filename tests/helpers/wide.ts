/**
 * What a reader at a desk sees on a page in its window: lines of more than 80 letters (the demonstration's one row above the page may),
 * headings of one row that do not begin on one line, and a card that is left alone in its row.
 */
export function untidy(): string[] {
  const findings: string[] = [];
  const shown = (element: Element) => element.checkVisibility() && element.closest(".hidden, .skip, .banner, svg") === null;
  const name = (element: Element) => element.outerHTML.slice(0, 90).replaceAll(/\s+/g, " ");

  /** The part whose lines a text is in. */
  const blockOf = (element: Element): Element =>
    getComputedStyle(element).display.startsWith("inline") && element.parentElement ? blockOf(element.parentElement) : element;
  const lines = new Map<Element, Map<number, number>>();
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const { parentElement: element, textContent } = texts.currentNode;
    if (!element || !textContent || !shown(element)) continue;
    const block = blockOf(element);
    for (const { 0: word, index } of textContent.matchAll(/\S+/g)) {
      // An address is as long as it is.
      if (word.length > 40) continue;
      const range = new Range();
      range.setStart(texts.currentNode, index);
      range.setEnd(texts.currentNode, index + word.length);
      const line = Math.round(range.getBoundingClientRect().bottom / 6);
      const letters = lines.get(block) ?? new Map<number, number>();
      lines.set(block, letters.set(line, (letters.get(line) ?? -1) + word.length + 1));
    }
  }
  for (const [block, letters] of lines) {
    const longest = Math.max(...letters.values());
    if (longest > 80) findings.push(`${longest} letters in a line of ${name(block)}`);
  }

  for (const list of document.querySelectorAll("main :is(ul, ol, .charts)")) {
    if (!shown(list) || list.closest("nav") || !/flex|grid/.test(getComputedStyle(list).display)) continue;
    const rows = Map.groupBy([...list.children].filter(shown), (item) => Math.round(item.getBoundingClientRect().top));
    const [widest, last] = [Math.max(...[...rows.values()].map(({ length }) => length)), [...rows.values()].at(-1) ?? []];
    const alone = widest > 1 && last.length === 1 ? last[0] : undefined;
    if (alone && alone.getBoundingClientRect().width < list.clientWidth * 0.7) findings.push(`alone in its row: ${name(alone)}`);
    for (const row of rows.values()) {
      const tops = row.flatMap((item) => item.querySelector("h2, h3")?.getBoundingClientRect().top ?? []);
      if (Math.max(...tops) - Math.min(...tops) > 3) findings.push(`headings of a row are not on one line: ${name(row[0]!)}`);
    }
  }
  return findings;
}

/** Words of at most twelve letters that go on in the next line for want of room. */
export function brokenWords(): string[] {
  const findings: string[] = [];
  const texts = document.createTreeWalker(document.querySelector("main")!, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const { parentElement: element, textContent } = texts.currentNode;
    if (!element?.checkVisibility() || element.closest(".hidden, .skip, svg") || getComputedStyle(element).hyphens === "auto") continue;
    for (const { 0: word, index } of textContent!.matchAll(/(?<![\p{L}./@])\p{L}{2,12}(?![\p{L}./@])/gu)) {
      const range = new Range();
      range.setStart(texts.currentNode, index);
      range.setEnd(texts.currentNode, index + word.length);
      if (new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size > 1)
        findings.push(`“${word}” in ${element.outerHTML.slice(0, 90).replaceAll(/\s+/g, " ")}`);
    }
  }
  return findings;
}
