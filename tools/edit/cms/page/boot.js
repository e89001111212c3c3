// Starts Sveltia CMS with the configuration that the server makes from the schemas.
// No sign-in: the cookie of the desk is the key, and the name below only says which backend to begin with.
localStorage.setItem("sveltia-cms.user", JSON.stringify({ backendName: "gitea", token: "local" }));
window.CMS_MANUAL_INIT = true;

const [{ default: CMS }, reply] = await Promise.all([import("/editor/cms/npm/index.js"), fetch("/editor/config.json")]);
if (!reply.ok) {
  document.body.innerHTML = await reply.text();
} else {
  const { config, components } = await reply.json();
  config.backend.api_root = location.origin + config.backend.api_root;
  for (const component of components) CMS.registerEditorComponent(asBlock(component));
  CMS.init({ config });
}

/** A component as a block: its pattern finds what `toBlock` writes, and what an author writes by hand. */
function asBlock({ id, label, holdsText, of }) {
  const setting = of.length > 0 ? `\\s+of=(?<quote>["'])(?<of>[^"']*)\\k<quote>` : "";
  const text = holdsText ? `>\\s*(?<text>[\\s\\S]*?)\\s*</${id}>` : `\\s*/>`;
  const record =
    of.length === 1
      ? {
          widget: "relation",
          collection: of[0].collection,
          value_field: "{{slug}}",
          display_fields: [of[0].title],
          search_fields: [of[0].title],
        }
      : { widget: "string", hint: `The name of a file in ${of.map(({ collection }) => `${collection}/`).join(" or ")}.` };
  const fields = [
    ...(of.length > 0 ? [{ name: "of", label: "Of", ...record }] : []),
    ...(holdsText ? [{ name: "text", label: "Text", widget: "text" }] : []),
  ];
  return {
    id,
    label,
    fields,
    mode: holdsText ? "block" : "dialog",
    summary: of.length > 0 ? `${label}: {{of}}` : label,
    // Only a pattern of several lines makes a block; all others stand within a line.
    pattern: new RegExp(`<${id}${setting}${text}`, holdsText ? "m" : ""),
    fromBlock: ({ groups }) => ({ ...(groups?.of && { of: groups.of }), ...(groups?.text && { text: groups.text }) }),
    toBlock: (values) =>
      holdsText
        ? `<${id}${of.length > 0 ? ` of="${values.of ?? ""}"` : ""}>\n\n${values.text ?? ""}\n\n</${id}>`
        : `<${id}${of.length > 0 ? ` of="${values.of ?? ""}"` : ""} />`,
    toPreview: () => "",
  };
}
