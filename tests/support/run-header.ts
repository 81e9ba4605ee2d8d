import { type LogEntry, logKinds, type RunHeader, rulesVersion } from '#engine/run.ts';

/** The header of a practice run with fixed values; name what a test is about. */
export function fakeHeader(header: Partial<RunHeader> = {}): RunHeader {
  return {
    scenarioHash: '00000001'.padEnd(64, '0'),
    rules: rulesVersion,
    variant: 'calm',
    mode: 'practice',
    pressure: false,
    drillPhase: null,
    seed: 7,
    origin: null,
    ...header,
  };
}

/** Log entries for replies, by their authored indices, a second apart. */
export function replies(...indices: readonly number[]): LogEntry[] {
  return indices.map((index) => [logKinds.reply, index, 1000]);
}
