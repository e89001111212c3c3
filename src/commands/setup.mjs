// Runs before `npm start` and the others: installs what the project needs, if that has not been done for this
// package-lock.json on this machine. It must run on Node 18 and later with nothing installed.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";

const stampFile = "node_modules/.liaison-setup";
const stamp = createHash("sha256").update(readFileSync("package-lock.json")).update(`${process.platform} ${process.arch}`).digest("hex");
const done = existsSync(stampFile) && readFileSync(stampFile, "utf8") === stamp;

if (!done) {
  console.log("Installing what the project needs (once) …");
  const npm = spawnSync("npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"], {
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  if (npm.status !== 0) {
    stop(
      "The installation did not finish. If this machine has no network now, connect it and run the same command again; behind a company proxy, ask for the npm registry to be allowed.",
    );
  }
  mkdirSync("node_modules", { recursive: true });
  writeFileSync(stampFile, stamp);
}

// The tools need Node 22.18 or later. A pinned one is installed with them, except where none is published for this machine.
const pinned = ["node_modules/.bin/node", "node_modules/.bin/node.cmd"].some((file) => existsSync(file));
const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
if (!pinned && (major < 22 || (major === 22 && minor < 18))) {
  stop(
    `On this kind of machine (${process.platform} ${process.arch}) please install Node 22.18 or later from https://nodejs.org and run the command again; this is ${process.versions.node}.`,
  );
}

/** @param {string} sentence */
function stop(sentence) {
  console.error(sentence);
  process.exit(1);
}
