import { expect, test } from "vitest";
import { leadElsewhere } from "../../../../tools/edit/actions/addresses.ts";
import { Draft } from "../../../../tools/edit/actions/draft.ts";
import { addNotice } from "../../../../tools/edit/actions/notices.ts";
import { inCopy } from "../../../helpers/desk.ts";

test("a department that writes in Spanish first has Spanish in its own files, and English as the translation", () =>
  inCopy({}, (copy) => {
    const site = { ...copy.site, tree: { ...copy.site.tree, languages: ["es", "en"] } };
    const words = { es: { title: "Oficina cerrada", text: "Llame." }, en: { title: "Office closed", text: "Call." } };
    const notice = { starts: "2026-12-21", ends: "2027-01-01", level: "info" as const, by: "Recepción", words };
    const [first, second] = addNotice(site, notice);
    expect([first!.path, first!.after]).toEqual([
      "content/oakville/notices/oficina-cerrada-2026-12-21.yaml",
      expect.stringContaining("title: Oficina cerrada\n"),
    ]);
    expect([second!.path, second!.after]).toEqual([
      "content/oakville/notices/oficina-cerrada-2026-12-21.en.yaml",
      expect.stringContaining("title: Office closed\n"),
    ]);
    const draft = new Draft(site);
    leadElsewhere(site, draft, "/old/", "/new/", "It moved.");
    expect(draft.text("content/oakville/redirects.yaml")).toBe(
      "- from: /old/\n  to: /new/\n  why: It moved.\n- from: /en/old/\n  to: /en/new/\n  why: It moved.\n",
    );
  }));
