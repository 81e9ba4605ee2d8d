import { closeSync, openSync, readSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import { inspectScenario } from './inspect-scenario.ts';

/** One byte more than a scenario file may have, so that the parser sees that there is more. */
const enoughBytes = 256 * 1024 + 1;

/** The beginning of a file: all of a file that the parser accepts, never more than it needs to refuse one. */
function readStart(file: string): Uint8Array {
  const bytes = new Uint8Array(enoughBytes);
  const opened = openSync(file, 'r');
  try {
    let length = 0;
    let read = 0;
    do {
      read = readSync(opened, bytes, length, enoughBytes - length, null);
      length += read;
    } while (read > 0 && length < enoughBytes);
    return bytes.subarray(0, length);
  } finally {
    closeSync(opened);
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
const [file, workMs] = process.argv.slice(2);
if (file === undefined || process.send === undefined) {
  throw new Error('inspect-child is started by inspect-bounded, with a file.');
}
watch(Number(workMs));
process.send(inspectScenario(readStart(file), file), () => process.exit());
