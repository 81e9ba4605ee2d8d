// oxlint-disable-next-line import/default -- the build makes this module
import workerUrl from './check-worker.ts?worker&url';
import { trustOwnScript } from '#web/ui/own-scripts.ts';

/** Three times what a shipped scenario takes on a slow phone; a file made to keep it busy gets no further. */
const mostMs = 20_000;

/**
 * Checks a scenario from outside in a worker, so that whatever is in it cannot hold up the page.
 *
 * @returns False for anything that the app must not play.
 */
export async function checkBeside(canonical: string): Promise<boolean> {
  const worker = new Worker(trustOwnScript(workerUrl), { type: 'module' });
  try {
    return await new Promise<boolean>((resolve, reject) => {
      const timer = setTimeout(() => resolve(false), mostMs);
      worker.addEventListener('message', ({ data }: MessageEvent<boolean>) => {
        clearTimeout(timer);
        resolve(data);
      });
      worker.addEventListener('error', ({ message }) => {
        clearTimeout(timer);
        reject(new Error(`The check of a scenario stopped: ${message}`));
      });
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no such argument
      worker.postMessage(canonical);
    });
  } finally {
    worker.terminate();
  }
}
