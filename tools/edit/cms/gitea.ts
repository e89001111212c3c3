import { createHash } from "node:crypto";
import { join } from "node:path";
import { coloredDrawing } from "../../../src/handbook/drawings.ts";
import type { Desk } from "../desk/routes.ts";
import { json, type Question, type Reply, type Routes } from "../http.ts";
import { fileIn } from "../static.ts";
import { save, type Save } from "./repository.ts";
import { shownFiles, type Shown } from "./shown.ts";
import { Refusal } from "../../files/refusal.ts";

/** The name under which the editor knows the content. */
export const repository = "liaison/content";
/** Where its interface stands on the desk. */
export const apiRoot = "/editor/api/v1";

const api = <Path extends string>(path: Path) => `${apiRoot}/repos/${repository}/${path}` as const;

interface Commit {
  files: { operation: Save["operation"]; path: string; content: string; from_path?: string; sha?: string }[];
}

/**
 * The part of Gitea's interface (https://docs.gitea.com/api/) that the editor asks for, with the content files behind it. So the
 * editor works in every browser, saves several files at once, and notices what was changed meanwhile in a text editor.
 */
export function giteaRoutes(desk: Desk): Routes {
  return {
    [`GET ${apiRoot}/version`]: () => json({ version: "1.26.0" }),
    [`GET ${apiRoot}/user`]: () => json({ id: 1, full_name: "", login: "editor", email: "editor@localhost", avatar_url: "", html_url: "" }),
    [`GET ${apiRoot}/settings/api`]: () => json({ default_paging_num: 10_000, max_response_items: 10_000, default_max_blob_size: 2 ** 30 }),
    [`GET ${apiRoot}/repos/${repository}`]: () => json({ default_branch: "main", permissions: { pull: true, push: true } }),
    [`GET ${api("branches/*")}`]: () => json({ commit: { id: headOf(shownFiles(desk)), message: "" } }),
    [`GET ${api("git/trees/*")}`]: () =>
      json({ tree: [...shownFiles(desk).values()].map(({ path, sha, size }) => ({ path, sha, size, type: "blob" })), truncated: false }),
    [`POST ${api("file-contents")}`]: ({ body }: Question) =>
      contents(shownFiles(desk), JSON.parse(body.toString("utf8")) as { files: string[] }),
    [`GET ${api("media/main/*")}`]: ({ rest }: Question) => media(desk, rest),
    [`GET ${api("raw/*")}`]: ({ rest }: Question) => media(desk, rest),
    [`GET ${api("commits")}`]: () => json([]),
    [`POST ${api("contents")}`]: (question: Question) => commit(desk, question),
  };
}

/** Stands for the state of all files. */
function headOf(shown: Map<string, Shown>): string {
  const hash = createHash("sha1");
  for (const { path, sha } of shown.values()) hash.update(`${path} ${sha}\n`);
  return hash.digest("hex");
}

function contents(shown: Map<string, Shown>, { files }: { files: string[] }): Reply {
  const found = files.flatMap((path) => shown.get(path) ?? []);
  return json(found.map(({ path, text = "" }) => ({ path, encoding: "base64", content: Buffer.from(text).toString("base64") })));
}

function media({ root, ...desk }: Desk, path: string): Reply {
  const shown = shownFiles({ root, ...desk }).get(path);
  if (!shown) throw new Refusal("There is nothing at this address.", { status: 404 });
  if (shown.text !== undefined) return { type: "application/json; charset=utf-8", body: shown.text };
  const reply = fileIn(join(root, "content"), shown.file!.slice("content/".length));
  if (!path.endsWith(".svg")) return reply;
  // The site's style gives drawings their colors; in the gallery each brings its own. Opened by itself, a drawing runs nothing.
  const colors = { "Content-Security-Policy": "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'" };
  return { ...reply, headers: colors, body: coloredDrawing(root, String(reply.body)) };
}

async function commit(desk: Desk, { body }: Question): Promise<Reply> {
  const { files } = JSON.parse(body.toString("utf8")) as Commit;
  try {
    const saves = files.map(({ operation, path, content, from_path: from, sha }) => ({
      ...{ operation, path, from, sha },
      bytes: Buffer.from(content, "base64"),
    }));
    const shown = await save(desk, saves);
    return json({
      commit: { sha: headOf(shown), created: new Date().toISOString() },
      files: files.map(({ path }) => ({ path, sha: shown.get(path)?.sha ?? "" })),
    });
  } catch (error) {
    // The editor shows `message` to the person.
    const { status = 500, message } = error as Partial<Refusal> & Error;
    return json({ message }, status);
  }
}
