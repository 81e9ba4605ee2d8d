// How many tests of a runner passed and failed. Plain JavaScript: tests/run.mjs runs without a build.

/**
 * @typedef {{ passed: number, failed: number, skipped: number, complaint?: string }} Totals
 * @typedef {{
 *   numPassedTests: number, numFailedTests: number, numPendingTests: number, numTodoTests: number,
 *   testResults: readonly { status: string, assertionResults: readonly unknown[] }[],
 * }} VitestReport
 * @typedef {{
 *   stats: { expected: number, unexpected: number, flaky: number, skipped: number },
 *   errors: readonly unknown[],
 * }} PlaywrightReport
 */

/**
 * A check without tests of its own (format, lint, types ...) counts as one.
 *
 * @param {boolean} ok
 * @returns {Totals}
 */
export function countCheck(ok) {
  return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 };
}

/**
 * A file that cannot be loaded has no tests that could fail; it counts as one failure.
 *
 * @param {VitestReport} report
 * @returns {Totals}
 */
export function countVitest(report) {
  const broken = report.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken.length,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/**
 * A test that passed only at its second try failed.
 *
 * @param {PlaywrightReport} report
 * @returns {Totals}
 */
export function countPlaywright(report) {
  const { expected, unexpected, flaky, skipped } = report.stats;
  return { passed: expected, failed: unexpected + flaky, skipped };
}

/**
 * What a runner said, corrected by how it ended: a crash, a missing report and a run without tests
 * are failures even when no test failed.
 *
 * @template Report
 * @param {{ ok: boolean, reportText: string | null, count: (report: Report) => Totals }} outcome
 * @returns {Totals}
 */
export function judgeRunner({ ok, reportText, count }) {
  if (reportText === null) {
    return { passed: 0, failed: 1, skipped: 0, complaint: 'it ended without a report' };
  }
  const totals = count(JSON.parse(reportText));
  if (totals.failed > 0) return totals;
  if (!ok) return { ...totals, failed: 1, complaint: 'it failed outside its tests' };
  if (totals.passed === 0) return { ...totals, failed: 1, complaint: 'it ran no test' };
  return totals;
}

/**
 * @param {readonly Totals[]} all
 * @returns {Totals}
 */
export function addUp(all) {
  const sum = { passed: 0, failed: 0, skipped: 0 };
  for (const totals of all) {
    sum.passed += totals.passed;
    sum.failed += totals.failed;
    sum.skipped += totals.skipped;
  }
  return sum;
}
