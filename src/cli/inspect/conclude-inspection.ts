import type { CheckCode } from './check-codes.ts';
import type { Bounds, ChildMessage } from './inspect-bounded.ts';
import type { Inspection } from './inspection.ts';

/** How the process that inspected a file ended. */
export interface ChildEnd {
  /** The last that it told; null when it told nothing. */
  readonly told: ChildMessage | null;
  readonly signal: NodeJS.Signals | null;
  /** The end of what it printed as errors. */
  readonly complaint: string;
}

/**
 * The inspection that came of a process. When it ended too early, what had been found stands, and why it ended
 * is one finding more.
 */
export function concludeInspection(file: string, end: ChildEnd, bounds: Bounds): Inspection {
  const { told } = end;
  if (told?.kind === 'whole') return told.inspection;
  const found = told?.kind === 'so far' ? told.inspection : null;
  const { findings, readable } = found ?? { findings: [], readable: null };
  const reason = { severity: 'error' as const, file, line: 1, column: 1, ...explain(end, bounds) };
  return { file, findings: [reason, ...findings], readable, proofs: [] };
}

interface Reason {
  readonly code: CheckCode;
  readonly message: string;
  readonly hint: string;
}

function explain({ told, signal, complaint }: ChildEnd, bounds: Bounds): Reason {
  const isProved = told?.kind === 'so far' && told.inspection.proofs.length > 0;
  const smaller = isProved
    ? 'The proof was done: keep fewer or shorter recorded runs beside the scenario.'
    : 'Make the scenario smaller, or let fewer flags and moods decide what follows.';
  if (told?.kind === 'unreadable') {
    return {
      code: 'CL005',
      message: `The file cannot be read: ${reasons.get(told.code) ?? `the system says ${told.code}`}.`,
      hint: 'Check that it is a usual file that you may open.',
    };
  }
  if (signal === 'SIGKILL') {
    return {
      code: 'CL001',
      message: `The file was not checked within ${bounds.workMs / 1000} seconds of work, so it was stopped.`,
      hint: smaller,
    };
  }
  if (/out of memory|allocation failed/i.test(complaint)) {
    return {
      code: 'CL002',
      message: `Checking the file took more than ${bounds.heapMb} MB of memory, so it was stopped.`,
      hint: smaller,
    };
  }
  return {
    code: 'CL006',
    message: 'Checking the file failed through a mistake of ours, not of yours.',
    hint: 'Please report it with the file.',
  };
}

/** Node's codes in words. */
const reasons: ReadonlyMap<string, string> = new Map([
  ['EACCES', 'you may not open it'],
  ['EPERM', 'you may not open it'],
  ['ENOENT', 'it is not there any more'],
  ['EISDIR', 'it is a folder'],
  ['EIO', 'the disk, or what stands for one, gave an error'],
  ['EMFILE', 'too many files are open'],
]);
