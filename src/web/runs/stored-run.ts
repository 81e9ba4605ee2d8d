import { type LogEntry, logKinds, type Mode, type RunHeader } from '#engine/run.ts';
import type { Phase } from '#scenario/schema.ts';
import { RunDamagedError } from './run-errors.ts';

/** A row of `runs`. Times are milliseconds since 1970, for lists alone: no score reads one. */
export interface RunRow {
  readonly id: string;
  readonly header: RunHeader;
  readonly scenarioId: string;
  readonly createdAt: number;
  readonly updatedAt: number;
  /** Null until the run reached its final state. */
  readonly finishedAt: number | null;
}

/** A row of `events`: one entry of a run's log. */
export interface EventRow {
  readonly runId: string;
  readonly seq: number;
  readonly kind: number;
  readonly index: number;
  readonly dtMs: number;
}

/** A run as stored. Whether its log is legal only a replay can tell. */
export interface StoredRun extends RunRow {
  readonly log: readonly LogEntry[];
}

/** Whether a row of `runs` is one; where it is not, whatever it holds. */
export function isRunRow(value: unknown): value is RunRow {
  return misfit(value, runRow) === null;
}

/** Reads a row of `runs`; throws a RunDamagedError for anything else. */
export function readRunRow(value: unknown, runId: string): RunRow {
  if (isRunRow(value)) return value;
  throw new RunDamagedError(runId, `its ${misfit(value, runRow)} is not what it should be`);
}

/** Reads the rows of a run's events, in order; a gap or a strange row is a RunDamagedError. */
export function readLog(values: readonly unknown[], runId: string): readonly LogEntry[] {
  return values.map((value, place) => {
    const field = misfit(value, eventRow);
    if (field !== null) {
      throw new RunDamagedError(runId, `the ${field} of entry ${place} is not what it should be`);
    }
    const { seq, kind, index, dtMs } = value as EventRow;
    if (seq !== place) throw new RunDamagedError(runId, `entry ${place} is missing`);
    return [kind as LogEntry[0], index, dtMs];
  });
}

/** A log entry as a row of `events`. */
export function eventRowOf(runId: string, seq: number, [kind, index, dtMs]: LogEntry): EventRow {
  return { runId, seq, kind, index, dtMs };
}

type Claim = (value: unknown) => boolean;

/** What must hold for each field of a row. By hand, since a page that starts a call has no room for valibot. */
type Shape<T> = Readonly<Record<keyof T, Claim>>;

const modes: Readonly<Record<Mode, true>> = {
  guided: true,
  practice: true,
  assessment: true,
  drill: true,
};
const phases: Readonly<Record<Phase, true>> = {
  prepare: true,
  open: true,
  explore: true,
  solve: true,
  close: true,
  recap: true,
  epilogue: true,
};
const kinds = new Set<unknown>(Object.values(logKinds));

const isText: Claim = (value) => typeof value === 'string';
const isTime: Claim = (value) => typeof value === 'number' && Number.isFinite(value);
const isWhole =
  (max: number): Claim =>
  (value) =>
    typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= max;
const isCount = isWhole(Number.MAX_SAFE_INTEGER);
const isNullOr =
  (claim: Claim): Claim =>
  (value) =>
    value === null || claim(value);
const isKeyOf =
  (known: object): Claim =>
  (value) =>
    typeof value === 'string' && Object.hasOwn(known, value);
const isShaped =
  <T>(shape: Shape<T>): Claim =>
  (value) =>
    misfit(value, shape) === null;

const header: Shape<RunHeader> = {
  scenarioHash: (value) => typeof value === 'string' && /^[0-9a-f]{64}$/.test(value),
  rules: isCount,
  variant: isText,
  mode: isKeyOf(modes),
  pressure: (value) => typeof value === 'boolean',
  drillPhase: isNullOr(isKeyOf(phases)),
  seed: isWhole(2 ** 32 - 1),
  origin: isNullOr(isShaped<NonNullable<RunHeader['origin']>>({ runId: isText, index: isCount })),
};

const runRow: Shape<RunRow> = {
  id: isText,
  header: isShaped(header),
  scenarioId: isText,
  createdAt: isTime,
  updatedAt: isTime,
  finishedAt: isNullOr(isTime),
};

const eventRow: Shape<EventRow> = {
  runId: isText,
  seq: isCount,
  kind: (value) => kinds.has(value),
  index: isCount,
  dtMs: isWhole(2 ** 31 - 1),
};

/** The first field that does not fit; null when all do. */
function misfit<T>(value: unknown, shape: Shape<T>): string | null {
  if (typeof value !== 'object' || value === null) return 'row';
  const claims = Object.entries<Claim>(shape);
  const found = claims.find(([field, claim]) => !claim(Reflect.get(value, field)));
  return found?.[0] ?? null;
}
