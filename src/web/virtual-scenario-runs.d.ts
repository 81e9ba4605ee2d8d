/** Made by the build from scenarios/<id>/runs (src/cli/bundle): the recorded runs that can be watched. */
declare module 'virtual:scenario-runs' {
  import type { RecordedRun } from '#engine/recorded-run.ts';

  /** By scenario; each fetches a chunk of its own. */
  export const recordedRuns: ReadonlyMap<
    string,
    () => Promise<{ readonly runs: readonly RecordedRun[] }>
  >;
}
