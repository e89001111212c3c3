/** The page's policy lets a script start a worker from these addresses alone: the stored copy's, and that of the search in all texts. */

interface TrustedTypes {
  createPolicy: (name: "default", rules: { createScriptURL: (url: string) => string | undefined }) => unknown;
}

const known = ["sw.js", "pagefind/pagefind-worker.js"].map((file) => import.meta.env.BASE_URL + file);
// That they are the site's own, the policy says already. Browsers that do not know Trusted Types ask nobody.
(globalThis as { trustedTypes?: TrustedTypes }).trustedTypes?.createPolicy("default", {
  createScriptURL: (url) => (known.includes(new URL(url, location.origin).pathname) ? url : undefined),
});
