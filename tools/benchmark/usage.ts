import { readFileSync, writeSync } from "node:fs";
import { isMainThread } from "node:worker_threads";

// Loaded before a program: at its end it says on the fourth channel what the program took, with all programs that it waited for.
if (isMainThread && !process.send)
  process.on("exit", () => {
    const { maxRSS, systemCPUTime, userCPUTime } = process.resourceUsage();
    try {
      writeSync(3, `${JSON.stringify({ cpu: (userCPUTime + systemCPUTime) / 1e6 + ofChildren(), memory: Math.round(maxRSS / 1024) })}\n`);
    } catch {
      // A program that it started has no fourth channel.
    }
  });

/** Seconds that ended children took. Linux tells it (proc_pid_stat(5), cutime and cstime in hundredths); elsewhere they are not counted. */
function ofChildren(): number {
  try {
    const fields = readFileSync("/proc/self/stat", "utf8")
      .replace(/^.*\) /s, "")
      .split(" ");
    return (Number(fields[13]) + Number(fields[14])) / 100;
  } catch {
    return 0;
  }
}
