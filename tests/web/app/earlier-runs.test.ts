import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { compile } from '#engine/compile.ts';
import type { LogEntry } from '#engine/run.ts';
import { debriefOf, valuesOf } from '#engine/score.ts';
import {
  goodCall,
  openPlayedRuns,
  type PlayedRuns,
  tinyCanonical,
  tinyHash,
} from '#tests/support/played-runs.ts';
import { fakeHeader, replies } from '#tests/support/run-header.ts';
import { tinyScenario } from '#tests/support/tiny-scenario.ts';
import { readEarlierRuns } from '#web/app/read-earlier-runs.ts';
import {
  RunDamagedError,
  StorageBlockedError,
  StorageFullError,
  StorageUnavailableError,
} from '#web/runs/run-errors.ts';

/** The e-mail first, and the same from there. */
const weakerCall: LogEntry[] = [...replies(1, 0, 1, 0), [3, 0, 0], ...replies(1, 0)];

let runs: PlayedRuns['runs'];
let play: PlayedRuns['play'];

beforeEach(() => {
  ({ runs, play } = openPlayedRuns());
});

function scoreOf(log: readonly LogEntry[]) {
  const call = compile(tinyScenario, 'calm');
  const debrief = debriefOf(call, valuesOf(call), {
    header: fakeHeader({ scenarioHash: tinyHash }),
    log,
  });
  if ('reason' in debrief)
    throw new Error(`The log is illegal at ${debrief.index}: ${debrief.reason}`);
  return { score: debrief.score, band: debrief.band };
}

const scores = async () => (await readEarlierRuns(runs).scores).get(tinyScenario.id);

describe('scores', () => {
  it('are the best and the last of what was played, replayed', async () => {
    const best = await play(goodCall);
    const last = await play(weakerCall);
    expect(await scores()).toEqual({
      best: { runId: best, ...scoreOf(goodCall) },
      last: { runId: last, ...scoreOf(weakerCall) },
    });
    expect(scoreOf(goodCall).score).toBeGreaterThan(scoreOf(weakerCall).score ?? 100);
  });

  it('leave out forks and other modes', async () => {
    const runId = await play(weakerCall);
    await play(goodCall, { origin: { runId: 'run-0', index: 0 } });
    await play(goodCall, { mode: 'guided' });
    const only = { runId, ...scoreOf(weakerCall) };
    expect(await scores()).toEqual({ best: only, last: only });
  });

  it('count an assessment as they count practice', async () => {
    const runId = await play(goodCall, { mode: 'assessment' });
    const only = { runId, ...scoreOf(goodCall) };
    expect(await scores()).toEqual({ best: only, last: only });
  });

  it('are never made up for a run that cannot be replayed', async () => {
    const runId = await play(replies(5, 5));
    expect(await scores()).toEqual({ best: null, last: { runId, notScored: 'illegal' } });
  });

  it('are none before the first run', async () => {
    expect(await readEarlierRuns(runs).scores).toEqual(new Map());
  });
});

it('counts the stored calls that cannot be read', async () => {
  const whole = fakeHeader({ scenarioHash: tinyHash });
  await runs.start(
    { id: 'left', header: whole, scenarioId: tinyScenario.id, canonical: tinyCanonical },
    [],
  );
  const earlier = readEarlierRuns({
    ...runs,
    list: async () => ({ ...(await runs.list()), unreadable: ['no run at all'] }),
    load: (id) => Promise.reject(new RunDamagedError(id, 'entry 3 is missing')),
  });
  expect(await earlier.unreadable).toBe(2);
});

it.each([
  ['unavailable', new StorageUnavailableError('denied')],
  ['full', new StorageFullError('no room')],
  ['blocked', new StorageBlockedError()],
] as const)('says why the browser cannot tell, and nothing else then: %s', async (kind, error) => {
  const earlier = readEarlierRuns({ ...runs, list: () => Promise.reject(error) });
  expect(await earlier.failure).toBe(kind);
  expect(await earlier.unfinished).toEqual(new Map());
  expect(await earlier.scores).toEqual(new Map());
  expect(await earlier.unreadable).toBe(0);
});
