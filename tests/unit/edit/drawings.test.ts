import { expect, test } from "vitest";
import { giteaRoutes } from "../../../tools/edit/cms/gitea.ts";
import type { Question, Reply } from "../../../tools/edit/http.ts";
import { inCopy } from "../../helpers/desk.ts";

test("a drawing shows its colors in the editor's gallery, and its file stays without them", () =>
  inCopy({}, async (copy) => {
    const show = giteaRoutes({ root: copy.root, department: "oakville" })["GET /editor/api/v1/repos/liaison/content/media/main/*"]!;
    const { body, type } = (await show({ rest: "drawings/kite.svg" } as Question)) as Reply;
    expect(type).toBe("image/svg+xml");
    expect(String(body)).toMatch(/^<svg [^>]*><style>.*\.sky\{fill:#[0-9a-f]{6}\}.*<\/style>\n<rect class="sky"/);
    expect(copy.text("content/common/drawings/kite.svg")).not.toContain("<style>");
  }));
