// Starts Sveltia CMS with the configuration that the server makes from the schemas.
// No sign-in: the cookie of the desk is the key, and the name below only says which backend to begin with.
localStorage.setItem("sveltia-cms.user", JSON.stringify({ backendName: "gitea", token: "local" }));
window.CMS_MANUAL_INIT = true;

window.fetch = sayWhy(window.fetch.bind(window));

const [{ default: CMS }, reply] = await Promise.all([import("/editor/cms/npm/index.js"), fetch("/editor/config.json")]);
if (!reply.ok) {
  document.body.innerHTML = await reply.text();
} else {
  const { config, components } = await reply.json();
  config.backend.api_root = location.origin + config.backend.api_root;
  for (const component of components) CMS.registerEditorComponent(asBlock(component));
  CMS.init({ config });
}

/** Sveltia says “Upload failed” of a picture, and not why: the server's sentence does. */
function sayWhy(fetch) {
  return async (address, options) => {
    const reply = await fetch(address, options);
    const sent = !reply.ok && String(address).endsWith("/contents") ? JSON.parse(options.body).files : [];
    if (sent.length > 0 && sent.every(({ path }) => !path.endsWith(".json"))) alert((await reply.clone().json()).message);
    return reply;
  };
}

/** A component as a block: its pattern finds what `toBlock` writes, and what an author writes by hand. */
function asBlock({ id, label, holdsText, records }) {
  const setting = records ? `\\s+of=(?<quote>["'])(?<of>[^"']*)\\k<quote>` : "";
  const text = holdsText ? `>\\s*(?<text>[\\s\\S]*?)\\s*</${id}>` : `\\s*/>`;
  const opened = ({ of = "" }) => (records ? `${id} of="${of}"` : id);
  return {
    id,
    label,
    fields: [
      ...(records ? [{ name: "of", label: "Which one", widget: "select", options: records }] : []),
      ...(holdsText ? [{ name: "text", label: "Text", widget: "text" }] : []),
    ],
    mode: holdsText ? "block" : "dialog",
    summary: records ? `${label}: {{of}}` : label,
    // Only a pattern of several lines makes a block; all others stand within a line.
    pattern: new RegExp(`<${id}${setting}${text}`, holdsText ? "m" : ""),
    fromBlock: ({ groups }) => ({ ...(groups?.of && { of: groups.of }), ...(groups?.text && { text: groups.text }) }),
    toBlock: (values) => (holdsText ? `<${opened(values)}>\n\n${values.text ?? ""}\n\n</${id}>` : `<${opened(values)} />`),
    toPreview: () => "",
  };
}
