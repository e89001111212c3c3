import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

/** Where a program stands on this machine; servers often stand where only their administrators look. */
export function programAt(name: string): string | undefined {
  return [...(process.env["PATH"] ?? "").split(delimiter), "/usr/sbin", "/usr/local/sbin"]
    .map((folder) => join(folder, name))
    .find(existsSync);
}
