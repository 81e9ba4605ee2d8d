import { Worker } from 'node:worker_threads';
import { replayInspected } from '#cli/paths/check-paths.ts';
import type { ChildMessage } from './inspect-bounded.ts';
import { beginInspection } from './inspect-scenario.ts';
import { readStart } from './read-start.ts';

/** One byte more than a scenario file may have, so that the parser sees that there is more. */
const enoughBytes = 256 * 1024 + 1;

/** Resolves when the message is with the process that asked. */
function tell(message: ChildMessage): Promise<void> {
  return new Promise((resolve) => {
    process.send?.(message, () => {
      resolve();
    });
  });
}

/** The file's beginning; null when it cannot be read, which is told then. */
async function readOrTell(name: string): Promise<Uint8Array | null> {
  try {
    return readStart(name, enoughBytes);
  } catch (error) {
    if (!(error instanceof Error) || !('code' in error)) throw error;
    await tell({ kind: 'unreadable', code: String(error.code) });
    return null;
  }
}

/** Processor time that starting this process takes on an idle machine of the kind we measured on. */
const usualStartMs = 750;

/**
 * Ends this process once it has worked for too long. The work itself never lets go of the thread,
 * so another thread watches. It counts the processor's time, since on a busy machine the clock runs
 * while nothing is done; and as a busy or slow machine needs more of that, too, the limit grows as
 * the start of this process did.
 */
function watch(workMs: number): void {
  const { user, system } = process.cpuUsage();
  const slowness = Math.max(1, (user + system) / 1000 / usualStartMs);
  const watcher = `
    const start = process.cpuUsage();
    setInterval(() => {
      const { user, system } = process.cpuUsage(start);
      if (user + system > ${workMs * slowness * 1000}) process.kill(process.pid, 'SIGKILL');
    }, 50);`;
  new Worker(watcher, { eval: true, execArgv: [] }).unref();
}

// Started by inspect-bounded.ts.
const [file, workMs, depth] = process.argv.slice(2);
if (file === undefined || process.send === undefined) {
  throw new Error('inspect-child is started by inspect-bounded, with a file.');
}
watch(Number(workMs));
const bytes = await readOrTell(file);
if (bytes !== null) {
  const { parsed, finish } = beginInspection(bytes, file);
  // What was found must have left before more is tried: the proof, or the runs, may be the end of this process.
  await tell({ kind: 'so far', inspection: parsed });
  const inspection = depth === 'parse' ? parsed : finish();
  if (depth === 'check') await tell({ kind: 'so far', inspection });
  const paths = depth === 'check' ? replayInspected(inspection) : null;
  await tell({ kind: 'whole', inspection, paths });
}
process.exit();
