import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { concludeInspection } from '#cli/inspect/conclude-inspection.ts';
import { checkBounded, inspectBounded, usualBounds } from '#cli/inspect/inspect-bounded.ts';
import type { Inspection } from '#cli/inspect/inspection.ts';
import { inspectScenario } from '#cli/inspect/inspect-scenario.ts';
import { goodFile, timeout } from './run-scenario.ts';
import { makeFolder, writeIn } from './temporary-file.ts';

const codesOf = ({ findings }: Inspection) => findings.map((finding) => finding.code);

it('ends a check that takes too long, and says so', { timeout }, async () => {
  const { findings, proofs } = await inspectBounded(goodFile, 'prove', {
    ...usualBounds,
    workMs: 1,
  });
  expect([findings, proofs]).toEqual([
    [
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
    [],
  ]);
});

it('outlives a check that takes too much memory, and says so', { timeout }, async () => {
  const inspection = await inspectBounded(goodFile, 'prove', { workMs: 20_000, heapMb: 8 });
  expect([codesOf(inspection), inspection.proofs]).toEqual([['CL002'], []]);
});

it.runIf(process.platform === 'linux')(
  'says that a file cannot be read, and why',
  { timeout },
  async () => {
    const { findings } = await inspectBounded('/proc/self/mem', 'prove');
    expect(findings.map(({ code, message }) => [code, message])).toEqual([
      ['CL005', 'The file cannot be read: the disk, or what stands for one, gave an error.'],
    ]);
  },
);

it('leaves the proof out where only the file is asked for', { timeout }, async () => {
  const { readable, findings, proofs } = await inspectBounded(goodFile, 'parse');
  expect([readable?.id, findings, proofs]).toEqual(['wrong-toner', [], []]);
});

describe('concludeInspection', () => {
  const parsed: Inspection = {
    file: 'x.yaml',
    findings: [
      {
        code: 'SC207',
        severity: 'warning',
        file: 'x.yaml',
        line: 7,
        column: 3,
        message: 'No condition reads the flag "a".',
        hint: '',
      },
    ],
    readable: { id: 'x', hash: 'h', canonical: '{}' },
    proofs: [],
  };
  const told = { kind: 'so far', inspection: parsed } as const;

  it('adds to what was found why the rest did not end', () => {
    const end = { told, signal: 'SIGKILL', complaint: '' } as const;
    const { findings, ...rest } = concludeInspection('x.yaml', end, usualBounds);
    expect([findings.map((finding) => finding.code), rest]).toEqual([
      ['CL001', 'SC207'],
      { file: 'x.yaml', readable: parsed.readable, proofs: [] },
    ]);
  });

  it('names the runs where they were what took too long', () => {
    const [proof] = inspectScenario(readFileSync(goodFile), goodFile).proofs;
    const proved = { ...told, inspection: { ...parsed, proofs: proof ? [proof] : [] } };
    const end = { told: proved, signal: 'SIGKILL', complaint: '' } as const;
    const [reason] = concludeInspection('x.yaml', end, usualBounds).findings;
    expect([reason?.code, reason?.hint]).toEqual([
      'CL001',
      'The proof was done: keep fewer or shorter recorded runs beside the scenario.',
    ]);
  });

  it('blames memory only when that was the reason', () => {
    const end = { told: null, signal: null, complaint: 'TypeError: x is not a function' };
    const starved = { ...end, complaint: 'FATAL ERROR: JavaScript heap out of memory' };
    expect([end, starved].map((one) => codesOf(concludeInspection('x', one, usualBounds)))).toEqual(
      [['CL006'], ['CL002']],
    );
  });
});

it('stops runs that take too long, and says so', { timeout }, async () => {
  const folder = makeFolder();
  const file = writeIn(folder, 'scenario.yaml', readFileSync(goodFile, 'utf8'));
  const hostile = `a: [${'[1,2],'.repeat(10_000)}]\n`;
  for (let run = 0; run < 100; run += 1) writeIn(folder, `runs/r${run}.yaml`, hostile);
  const { inspection, paths } = await checkBounded(file, { ...usualBounds, workMs: 1500 });
  expect([inspection.findings[0]?.code, paths]).toEqual(['CL001', null]);
});
