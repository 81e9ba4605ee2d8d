import * as v from 'valibot';
import { logKinds, type Mode } from '#engine/run.ts';
import { phases } from '#scenario/phases.ts';

/** Raised when a file of an older app could no longer be read as it stands. */
const fileVersion = 1;

const modes = ['guided', 'practice', 'assessment', 'drill'] as const satisfies readonly Mode[];

const whole = (most: number) => v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(most));
const time = whole(Number.MAX_SAFE_INTEGER);
const text = (most: number) => v.pipe(v.string(), v.maxLength(most));
const runId = v.pipe(v.string(), v.regex(/^[\w-]{1,64}(?:~[0-9a-f]{16})?$/));
const hash = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));

const header = v.strictObject({
  scenarioHash: hash,
  rules: whole(Number.MAX_SAFE_INTEGER),
  variant: text(200),
  mode: v.picklist(modes),
  pressure: v.boolean(),
  drillPhase: v.nullable(v.picklist(phases)),
  seed: whole(2 ** 32 - 1),
  origin: v.nullable(v.strictObject({ runId, index: whole(100_000) })),
});

const entry = v.strictTuple([
  v.picklist(Object.values(logKinds)),
  whole(Number.MAX_SAFE_INTEGER),
  whole(2 ** 31 - 1),
]);

const run = v.strictObject({
  id: runId,
  header,
  scenarioId: text(200),
  createdAt: time,
  updatedAt: time,
  finishedAt: v.nullable(time),
  log: v.pipe(v.array(entry), v.maxLength(100_000)),
  notes: v.record(text(200), text(100_000)),
});

const settings = v.record(text(200), v.union([v.string(), v.number(), v.boolean(), v.null()]));

/**
 * A file of runs: a whole backup or a single run. Times are milliseconds since 1970 and order lists
 * alone. Scores are not in it: whoever opens it replays the runs.
 */
export const backupSchema = v.strictObject({
  format: v.literal('even-keel.runs'),
  version: v.literal(fileVersion),
  madeAt: time,
  runs: v.pipe(v.array(run), v.maxLength(100_000)),
  /** Canonical JSON by its SHA-256: every version that a run in the file was made with. */
  scenarios: v.record(hash, text(2_000_000)),
  /** Null in the file of a single run. */
  settings: v.nullable(settings),
});

export type BackupFile = v.InferOutput<typeof backupSchema>;
