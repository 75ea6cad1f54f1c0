import type { Reporter, TestCase, TestResult } from "@playwright/test/reporter";

const counts = { passed: 0, failed: 0, skipped: 0 };

/** Ends the run with one plain line that machines and people read alike. */
const reporter: Reporter = {
  onTestEnd(_test: TestCase, result: TestResult): void {
    if (result.status === "passed") counts.passed += 1;
    else if (result.status === "skipped") counts.skipped += 1;
    else counts.failed += 1;
  },
  async onExit(): Promise<void> {
    console.log(`${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
  },
  printsToStdio: () => true,
};

// Playwright constructs what a reporter's file exports.
export default function createReporter(): Reporter {
  return reporter;
}
