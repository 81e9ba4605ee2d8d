import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { PathReport } from '#cli/paths/check-paths.ts';
import { type ChildEnd, concludeInspection } from './conclude-inspection.ts';
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

/** How far a file is inspected: `parse` leaves the proof out. */
export type Depth = 'parse' | 'prove';

/** What the process that inspects a file tells, in this order. */
export type ChildMessage =
  /** The reason is Node's code, such as EACCES; nothing follows. */
  | { readonly kind: 'unreadable'; readonly code: string }
  /** What the parser found, before the proof starts; what the proof found, before the runs are replayed. */
  | { readonly kind: 'so far'; readonly inspection: Inspection }
  /** `paths`: null where no run could be replayed, or none was asked for. */
  | {
      readonly kind: 'whole';
      readonly inspection: Inspection;
      readonly paths: PathReport | null;
    };

/** By the clock, start included: far more than the work may take, should the child ever stand still. */
const patienceMs = 30_000;
/** Node ends with its reason last; the rest is of no use to anybody. */
const keptComplaint = 20_000;

const childFile = fileURLToPath(new URL('./inspect-child.ts', import.meta.url));

/**
 * Inspects a scenario file in a process of its own, which is ended when it takes too long or too
 * much memory: no file can stop the command that asks.
 */
export async function inspectBounded(
  file: string,
  depth: Depth,
  bounds: Bounds = usualBounds,
): Promise<Inspection> {
  return concludeInspection(file, await runChild({ file, depth, bounds }), bounds);
}

/** A scenario file with the runs that were recorded beside it. */
export interface CheckedFile {
  readonly inspection: Inspection;
  /** Null when the scenario has errors that let no run be replayed. */
  readonly paths: PathReport | null;
}

/** Inspects a scenario file and replays its recorded runs, all within the same bounds. */
export async function checkBounded(
  file: string,
  bounds: Bounds = usualBounds,
): Promise<CheckedFile> {
  const end = await runChild({ file, depth: 'check', bounds });
  const paths = end.told?.kind === 'whole' ? end.told.paths : null;
  return { inspection: concludeInspection(file, end, bounds), paths };
}

function runChild(asked: {
  readonly file: string;
  /** `check`: the recorded runs are replayed, too. */
  readonly depth: Depth | 'check';
  readonly bounds: Bounds;
}): Promise<ChildEnd> {
  const { file, depth, bounds } = asked;
  return new Promise((resolve, reject) => {
    const child = fork(childFile, [file, String(bounds.workMs), depth], {
      execArgv: [
        '--import',
        import.meta.resolve('tsx'),
        `--max-old-space-size=${bounds.heapMb}`,
        '--max-semi-space-size=16',
      ],
      // What Node prints when it ends for want of memory tells us why, and is no answer for an author.
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    });
    let told: ChildMessage | null = null;
    let complaint = '';
    const timer = setTimeout(() => child.kill('SIGKILL'), patienceMs);
    child.on('message', (message) => {
      // Only our own module writes to this channel.
      told = message as ChildMessage;
    });
    child.stderr?.setEncoding('utf8').on('data', (part: string) => {
      complaint = (complaint + part).slice(-keptComplaint);
    });
    child.on('error', reject);
    child.on('close', (_code, signal) => {
      clearTimeout(timer);
      resolve({ told, signal, complaint });
    });
  });
}
