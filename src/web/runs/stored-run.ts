import * as v from 'valibot';
import { type LogEntry, logKinds, type RunHeader } from '#engine/run.ts';
import { phases } from '#scenario/schema.ts';
import { RunDamagedError } from './run-errors.ts';

const whole = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const hash = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));

const header: v.GenericSchema<unknown, RunHeader> = v.object({
  scenarioHash: hash,
  rules: whole,
  variant: v.string(),
  mode: v.picklist(['guided', 'practice', 'assessment', 'drill']),
  pressure: v.boolean(),
  drillPhase: v.nullable(v.picklist(phases)),
  seed: v.pipe(whole, v.maxValue(2 ** 32 - 1)),
  origin: v.nullable(v.object({ runId: v.string(), index: whole })),
});

const runRow = v.object({
  id: v.string(),
  header,
  scenarioId: v.string(),
  createdAt: v.number(),
  updatedAt: v.number(),
  finishedAt: v.nullable(v.number()),
});

const eventRow = v.object({
  runId: v.string(),
  seq: whole,
  kind: v.picklist(Object.values(logKinds)),
  index: whole,
  dtMs: v.pipe(whole, v.maxValue(2 ** 31 - 1)),
});

/** A row of `runs`. Times are milliseconds since 1970 and order lists only. */
export type RunRow = v.InferOutput<typeof runRow>;

/** A row of `events`: one entry of a run's log. */
export type EventRow = v.InferOutput<typeof eventRow>;

/** A run as stored. Whether its log is legal only a replay can tell. */
export interface StoredRun extends RunRow {
  readonly log: readonly LogEntry[];
}

/** Whether a row of `runs` can be read; where it can, that is what it is. */
export function isRunRow(value: unknown): value is RunRow {
  return v.is(runRow, value);
}

/** Reads a row of `runs`; throws a RunDamagedError for anything else. */
export function readRunRow(value: unknown, runId: string): RunRow {
  const result = v.safeParse(runRow, value);
  if (!result.success) throw new RunDamagedError(runId, describe('its header', result.issues[0]));
  return result.output;
}

/** Reads the rows of a run's events, in order; a gap or a strange row is a RunDamagedError. */
export function readLog(values: readonly unknown[], runId: string): readonly LogEntry[] {
  return values.map((value, place) => {
    const result = v.safeParse(eventRow, value);
    if (!result.success) {
      throw new RunDamagedError(runId, describe(`entry ${place}`, result.issues[0]));
    }
    const { seq, kind, index, dtMs } = result.output;
    if (seq !== place) throw new RunDamagedError(runId, `entry ${place} is missing`);
    return [kind, index, dtMs];
  });
}

/** A log entry as a row of `events`. */
export function eventRowOf(runId: string, seq: number, [kind, index, dtMs]: LogEntry): EventRow {
  return { runId, seq, kind, index, dtMs };
}

function describe(part: string, issue: v.BaseIssue<unknown>): string {
  const place = v.getDotPath(issue);
  return `${part} is not what it should be${place === null ? '' : ` at ${place}`}`;
}
