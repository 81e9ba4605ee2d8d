import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { CheckCode } from './check-codes.ts';
import type { Inspection } from './inspection.ts';

/**
 * What a file may cost, whatever is in it. With the start of the command it stays under 5 s and
 * 300 MB. The parser and the prover bound their own work lower; this holds when they are wrong.
 */
export interface Bounds {
  /** Of the processor's time, which is the clock's on a machine that does nothing else. */
  readonly workMs: number;
  /** Of JavaScript values; Node itself needs about 80 MB beside it. */
  readonly heapMb: number;
}

export const usualBounds: Bounds = { workMs: 3300, heapMb: 160 };

/** By the clock, start included: far more than the work may take, should the child ever stand still. */
const patienceMs = 30_000;

const childFile = fileURLToPath(new URL('./inspect-child.ts', import.meta.url));

/**
 * Inspects a scenario file in a process of its own, which is ended when it takes too long or too
 * much memory: no file can stop the command that asks.
 */
export function inspectBounded(file: string, bounds: Bounds = usualBounds): Promise<Inspection> {
  return new Promise((resolve, reject) => {
    const child = fork(childFile, [file, String(bounds.workMs)], {
      execArgv: [
        '--import',
        import.meta.resolve('tsx'),
        `--max-old-space-size=${bounds.heapMb}`,
        '--max-semi-space-size=16',
      ],
      // What Node prints when it ends for want of memory is no answer for an author.
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    let inspection: Inspection | null = null;
    const timer = setTimeout(() => child.kill('SIGKILL'), patienceMs);
    child.on('message', (message) => {
      // Only our own module writes to this channel.
      inspection = message as Inspection;
    });
    child.on('error', reject);
    child.on('close', (_code, signal) => {
      clearTimeout(timer);
      resolve(inspection ?? explainSilence(file, signal === 'SIGKILL', bounds));
    });
  });
}

function explainSilence(file: string, isLate: boolean, bounds: Bounds): Inspection {
  const finding: { code: CheckCode; message: string; hint: string } = isLate
    ? {
        code: 'CL001',
        message: `The file was not checked within ${bounds.workMs / 1000} seconds of work, so it was stopped.`,
        hint: 'Make the scenario smaller, or let fewer flags and moods decide what follows.',
      }
    : {
        code: 'CL002',
        message: `Checking the file ended without an answer: it may need more than ${bounds.heapMb} MB of memory.`,
        hint: 'Make the scenario smaller, or let fewer flags and moods decide what follows. If it is a small scenario, please report it with the file.',
      };
  return {
    file,
    findings: [{ ...finding, severity: 'error', file, line: 1, column: 1 }],
    readable: null,
    proofs: [],
  };
}
