import { spawn } from "node:child_process";
import { oakville } from "./oakville.ts";
import { smallProject } from "./smallSite.ts";
import { original, tinyTree, today, type Changes } from "./tree.ts";

/** A running `npm run dev` of a small town. */
export interface Preview {
  origin: string;
  /** The folder of its project. */
  root: string;
  stop: () => void;
}

/** The content of the small town in English, with nothing wrong in it. */
export const previewed: Changes = {
  ...Object.fromEntries(Object.entries({ ...tinyTree, ...oakville }).filter(([path]) => !/\.es\./.test(path))),
  "content/oakville/department.yaml": tinyTree["content/oakville/department.yaml"]!.replace(
    "emergency: sro-unit",
    'emergency: "911"',
  ).replace("crisis: sro-unit", 'crisis: "988"'),
  "content/interface/en.yaml": original("content/interface/en.yaml"),
};

/**
 * Starts the preview of a small town.
 *
 * @param files its content, whole
 * @throws Error with what it said, if it ended
 */
export async function startPreview(files: Changes): Promise<Preview> {
  const { root, remove } = smallProject(files);
  const child = spawn(process.execPath, ["tools/preview/command.ts"], {
    cwd: root,
    env: { ...process.env, DEPARTMENT: "oakville", SITE_DATE: today, PORT: "0", VITEST: undefined },
  });
  const stop = () => {
    child.kill();
    remove();
  };
  let said = "";
  const origin = await new Promise<string>((ready, failed) => {
    const hear = (part: Buffer) => {
      said += part.toString();
      const [, address] = /(http:\/\/localhost:\d+)\//.exec(said) ?? [];
      if (address) ready(address);
    };
    child.stdout.on("data", hear);
    child.stderr.on("data", hear);
    child.on("close", () => {
      remove();
      failed(new Error(said));
    });
  });
  return { origin, root, stop };
}
