import { describe, expect, it } from 'vitest';
import { rulesVersion } from '#engine/run.ts';
import { canonicalJson, scenarioHash } from '#scenario/canonical.ts';
import { fakeDebrief } from '#tests/support/fake-debrief.ts';
import { fakeHeader, replies } from '#tests/support/run-header.ts';
import { tinyScenario, tinySource } from '#tests/support/tiny-scenario.ts';
import { loadDebrief } from '#web/debrief/load-debrief.ts';
import { RunDamagedError, StorageUnavailableError } from '#web/runs/run-errors.ts';
import type { StoredRun } from '#web/runs/stored-run.ts';

const canonical = canonicalJson(tinySource);
const header = fakeHeader({ scenarioHash: scenarioHash(canonical) });

const storedRun: StoredRun = {
  id: 'run-1',
  header,
  scenarioId: 'tiny-call',
  createdAt: 1,
  updatedAt: 2,
  finishedAt: 2,
  log: replies(0, 0),
};

type Deps = Parameters<typeof loadDebrief>[0];

/** Loads run-1 from a store that holds exactly the stored run and its scenario, as far as not told otherwise. */
function load({ runs, judge }: { runs?: Partial<Deps['runs']>; judge?: Deps['judge'] } = {}) {
  return loadDebrief(
    {
      runs: {
        list: () => Promise.resolve({ runs: [], unreadable: [] }),
        load: () => Promise.resolve(storedRun),
        loadNotes: () => Promise.resolve(new Map()),
        findScenario: (hash) => Promise.resolve(hash === header.scenarioHash ? canonical : null),
        ...runs,
      },
      judge: judge ?? (() => fakeDebrief),
    },
    'run-1',
  );
}

const loadRun = (rest: Partial<StoredRun>) =>
  load({ runs: { load: () => Promise.resolve({ ...storedRun, ...rest }) } });

describe('loadDebrief', () => {
  it('tells the story of a run that can be replayed', async () => {
    expect(await load()).toEqual({
      type: 'ready',
      story: {
        runId: 'run-1',
        header,
        scenario: tinyScenario,
        debrief: fakeDebrief,
        help: null,
        firstWords: null,
      },
      reaction: undefined,
      goal: null,
    });
  });

  it.each([
    { notes: [['reaction', 'skipped']], reaction: null, goal: null },
    {
      notes: [['reaction', 'shaky']],
      reaction: { view: 'shaky', where: null, change: '' },
      goal: null,
    },
    {
      notes: [
        ['reaction', 'well'],
        ['reaction/where', 'close'],
        ['reaction/change', 'Ask first.'],
        ['goal', 'If it is late, then I ring.'],
      ],
      reaction: { view: 'well', where: 'close', change: 'Ask first.' },
      goal: 'If it is late, then I ring.',
    },
    { notes: [['reaction', 'no such view']], reaction: undefined, goal: null },
  ] as const)('reads what was written beside the run: $notes', async ({ notes, ...read }) => {
    const loadNotes = () => Promise.resolve(new Map<string, string>(notes));
    expect(await load({ runs: { loadNotes } })).toMatchObject({ type: 'ready', ...read });
  });

  it('is missing when this browser has no such run', async () => {
    expect(await load({ runs: { load: () => Promise.resolve(null) } })).toEqual({
      type: 'missing',
    });
  });

  it('is unfinished while the run has not reached its final state', async () => {
    const judge = () => ({ ...fakeDebrief, ending: null, score: null });
    expect(await load({ judge })).toEqual({
      type: 'unfinished',
      scenarioId: 'tiny-call',
      runId: 'run-1',
    });
  });

  it('does not score a run of other rules', async () => {
    const rules = rulesVersion + 1;
    expect(await loadRun({ header: { ...header, rules } })).toEqual({
      type: 'notScored',
      reason: { kind: 'rules', had: rules },
    });
  });

  it('does not score a run whose scenario is gone', async () => {
    expect(await loadRun({ header: fakeHeader() })).toEqual({
      type: 'notScored',
      reason: { kind: 'scenarioGone' },
    });
  });

  it('does not score a run of a variant that the scenario does not have', async () => {
    expect(await loadRun({ header: { ...header, variant: 'bored' } })).toEqual({
      type: 'notScored',
      reason: { kind: 'variantGone', variant: 'bored' },
    });
  });

  it('does not score a run with an illegal log, and says where and why', async () => {
    const judge = () => ({ index: 4, reason: 'Reply 7 is not on offer.' });
    expect(await load({ judge })).toEqual({
      type: 'notScored',
      reason: { kind: 'illegal', technical: 'Entry 4 of its log: Reply 7 is not on offer.' },
    });
  });

  it('does not score a run whose header cannot be replayed', async () => {
    const judge = () => ({ index: -1, reason: 'A drill needs a phase.' });
    expect(await load({ judge })).toEqual({
      type: 'notScored',
      reason: { kind: 'illegal', technical: 'A drill needs a phase.' },
    });
  });

  it('does not score a run in which nothing can be earned', async () => {
    const judge = () => ({ ...fakeDebrief, score: null });
    expect(await load({ judge })).toEqual({
      type: 'notScored',
      reason: { kind: 'nothingToEarn' },
    });
  });

  it('does not score a damaged run', async () => {
    const damaged = new RunDamagedError('run-1', 'entry 3 is missing');
    expect(await load({ runs: { load: () => Promise.reject(damaged) } })).toEqual({
      type: 'notScored',
      reason: { kind: 'damaged', technical: damaged.message },
    });
  });

  it('may be tried again when the storage failed', async () => {
    const failure = new StorageUnavailableError(null);
    expect(await load({ runs: { load: () => Promise.reject(failure) } })).toEqual({
      type: 'unavailable',
      error: failure,
    });
  });

  it('lets a fault of ours through', async () => {
    const judge = () => {
      throw new Error('No configuration.');
    };
    await expect(load({ judge })).rejects.toThrow('No configuration.');
  });
});
