import { describe, expect, it } from 'vitest';
import { addUp, countCheck, countPlaywright, countVitest, judgeRunner } from './totals.mjs';

describe('countVitest', () => {
  it('counts a file that cannot be loaded as one failure', () => {
    const report = {
      numPassedTests: 4,
      numFailedTests: 1,
      numPendingTests: 2,
      numTodoTests: 1,
      testResults: [
        { status: 'failed', assertionResults: [{}] },
        { status: 'failed', assertionResults: [] },
        { status: 'passed', assertionResults: [{}] },
      ],
    };
    expect(countVitest(report)).toEqual({ passed: 4, failed: 2, skipped: 3 });
  });
});

describe('countPlaywright', () => {
  it('counts a test that passed at its second try as failed', () => {
    const report = { stats: { expected: 7, unexpected: 1, flaky: 1, skipped: 2 }, errors: [] };
    expect(countPlaywright(report)).toEqual({ passed: 7, failed: 2, skipped: 2 });
  });
});

const count = (report: { passed: number; failed: number }) => ({ ...report, skipped: 0 });

describe('judgeRunner', () => {
  const judge = (ok: boolean, report: { passed: number; failed: number } | null) =>
    judgeRunner({ ok, reportText: report && JSON.stringify(report), count });

  it('believes a runner that passed', () => {
    expect(judge(true, { passed: 3, failed: 0 })).toEqual({ passed: 3, failed: 0, skipped: 0 });
  });

  it('believes the failures that a runner reports', () => {
    expect(judge(false, { passed: 3, failed: 2 })).toEqual({ passed: 3, failed: 2, skipped: 0 });
  });

  it('adds a failure when a runner with green tests ended badly', () => {
    expect(judge(false, { passed: 3, failed: 0 })).toMatchObject({ passed: 3, failed: 1 });
  });

  it('calls a run without tests a failure', () => {
    expect(judge(true, { passed: 0, failed: 0 })).toMatchObject({ passed: 0, failed: 1 });
  });

  it('calls a run without a report a failure, even when it ended well', () => {
    expect(judge(true, null)).toMatchObject({ passed: 0, failed: 1 });
  });
});

describe('addUp', () => {
  it('adds tests and checks', () => {
    const tests = { passed: 3, failed: 1, skipped: 2 };
    expect(addUp([countCheck(true), countCheck(false), tests])).toEqual({
      passed: 4,
      failed: 2,
      skipped: 2,
    });
  });
});
