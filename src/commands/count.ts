/** How many tests a run had. */
export interface Count {
  passed: number;
  failed: number;
  skipped: number;
}

interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  testResults: { status: string; assertionResults: unknown[] }[];
}

interface PlaywrightReport {
  stats: { expected: number; unexpected: number; flaky: number; skipped: number };
  /** What went wrong outside of tests: a file that can't be read, no browser. */
  errors: unknown[];
}

/** Counts what a JSON report of Vitest or Playwright holds. A file of tests that can't be read is one that failed. */
export function countOf(report: VitestReport | PlaywrightReport): Count {
  if ("stats" in report) {
    const { expected, unexpected, flaky, skipped } = report.stats;
    return { passed: expected + flaky, failed: unexpected + report.errors.length, skipped };
  }
  const unread = report.testResults.filter(({ status, assertionResults }) => status === "failed" && assertionResults.length === 0);
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + unread.length,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/** “1423 passed, 0 failed”, with what was skipped if anything was. */
export function sentenceOf(counts: Count[]): string {
  const sum = (key: keyof Count) => counts.reduce((all, count) => all + count[key], 0);
  return `${sum("passed")} passed, ${sum("failed")} failed${sum("skipped") > 0 ? `, ${sum("skipped")} skipped` : ""}`;
}
