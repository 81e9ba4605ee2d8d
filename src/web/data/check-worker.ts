import { checkVersion } from './check-version.ts';

/** Checks the canonical JSON that it is sent, beside the page. */
globalThis.addEventListener('message', ({ data }: MessageEvent<string>) => {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker's answer has no such argument
  globalThis.postMessage(checkVersion(data));
});
