/**
 * Looks at the page it runs in, as scripts have left it.
 * `shape` is the page without its words: its elements, their attributes, and where there is text; like ones in a row count once.
 * `kinds` are its elements as style sheets can tell them apart, each with where it stands: `body > main > ul.grid > li.tile`.
 */
export function survey(): { shape: string; kinds: string[] } {
  // Attributes whose values rules of accessibility look at; of the others they see only that they are there.
  const telling = /^(class|role|type|lang|hidden|open|tabindex|rel|aria-(hidden|current|expanded|live|level|modal))$/;
  const styled = ["hidden", "open", "aria-current", "role", "type", "disabled"];
  const kinds = new Set<string>();

  const look = (element: Element, above: string): string => {
    const name = element.tagName.toLowerCase();
    const classes = [...element.classList].sort().map((value) => `.${value}`);
    const states = styled.filter((attribute) => element.hasAttribute(attribute)).map((attribute) => `[${attribute}]`);
    const path = `${above} > ${[name, ...classes, ...states].join("")}`;
    kinds.add(path);
    const attributes = [...element.attributes].map((attribute) =>
      telling.test(attribute.name) ? `${attribute.name}=${attribute.value}` : attribute.name,
    );
    const parts: string[] = [];
    // A drawing is decoration, of one kind.
    for (const child of name === "svg" ? [] : element.childNodes) {
      const text = child.nodeType === Node.TEXT_NODE && child.textContent?.trim() ? "text" : "";
      const part = child instanceof Element ? look(child, path) : text;
      if (part !== "" && part !== parts.at(-1)) parts.push(part);
    }
    return `<${[name, ...attributes].join(" ")}>${parts.join("")}</>`;
  };

  const shape = look(document.documentElement, document.documentElement.lang);
  return { shape, kinds: [...kinds] };
}
