import { expect, it } from 'vitest';
import { inspectBounded, usualBounds } from '#cli/inspect/inspect-bounded.ts';
import { goodFile, timeout } from './run-scenario.ts';

it('ends a check that takes too long, and says so', { timeout }, async () => {
  expect(await inspectBounded(goodFile, { ...usualBounds, workMs: 1 })).toEqual({
    file: goodFile,
    findings: [
      {
        code: 'CL001',
        severity: 'error',
        file: goodFile,
        line: 1,
        column: 1,
        message: 'The file was not checked within 0.001 seconds of work, so it was stopped.',
        hint: 'Make the scenario smaller, or let fewer flags and moods decide what follows.',
      },
    ],
    readable: null,
    proofs: [],
  });
});

it('outlives a check that takes too much memory, and says so', { timeout }, async () => {
  const { findings, ...rest } = await inspectBounded(goodFile, { workMs: 20_000, heapMb: 8 });
  expect([findings.map((finding) => finding.code), rest]).toEqual([
    ['CL002'],
    { file: goodFile, readable: null, proofs: [] },
  ]);
});
