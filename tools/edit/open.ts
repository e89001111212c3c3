import { spawn } from "node:child_process";

/** Opens an address in the browser of this machine, if it has one; who works over a line opens it themselves. */
export function openInBrowser(address: string): void {
  const [program, args] =
    process.platform === "win32"
      ? (["cmd", ["/c", "start", "", address.replaceAll("&", "^&")]] as const)
      : ([process.platform === "darwin" ? "open" : "xdg-open", [address]] as const);
  const child = spawn(program, args, { stdio: "ignore", detached: true });
  // Without the program, the printed address is enough.
  child.on("error", () => {});
  child.unref();
}
