import { describe, expect, it } from 'vitest';
import { fakeHeader, replies } from '#tests/support/run-header.ts';
import { findUnfinished, loadUnfinished, type UnfinishedRun } from '#web/app/find-unfinished.ts';
import { RunDamagedError, StorageUnavailableError } from '#web/runs/run-errors.ts';
import type { RunStore } from '#web/runs/run-store.ts';
import type { RunRow } from '#web/runs/stored-run.ts';

function fakeRow(row: Partial<RunRow>): RunRow {
  return {
    id: 'r1',
    header: fakeHeader(),
    scenarioId: 'late',
    createdAt: 1,
    updatedAt: 1,
    finishedAt: null,
    ...row,
  };
}

function fakeLeft(run: Partial<UnfinishedRun>): UnfinishedRun {
  return { runId: 'r1', variant: 'calm', decisions: 2, isFork: false, mode: 'practice', ...run };
}

const loadTwoReplies: RunStore['load'] = (id) =>
  Promise.resolve({ ...fakeRow({ id }), log: [...replies(0, 1), [10, 0, 5]] });

describe('the calls that were left', () => {
  it('are all of each scenario, latest first, with the replies given so far', async () => {
    const rows = [
      fakeRow({ id: 'new', header: fakeHeader({ variant: 'furious' }) }),
      fakeRow({ id: 'old' }),
      fakeRow({ id: 'other', scenarioId: 'broken' }),
    ];
    expect(await loadUnfinished(rows, loadTwoReplies)).toEqual({
      byScenario: new Map([
        ['late', [fakeLeft({ runId: 'new', variant: 'furious' }), fakeLeft({ runId: 'old' })]],
        ['broken', [fakeLeft({ runId: 'other' })]],
      ]),
      damaged: 0,
    });
  });

  it('are first those that are no forks', async () => {
    const origin = { runId: 'old', index: 1 };
    const rows = [
      fakeRow({ id: 'fork', header: fakeHeader({ origin }) }),
      fakeRow({ id: 'whole' }),
    ];
    expect((await loadUnfinished(rows, loadTwoReplies)).byScenario.get('late')).toEqual([
      fakeLeft({ runId: 'whole' }),
      fakeLeft({ runId: 'fork', isFork: true }),
    ]);
  });

  it('say how they are practised', async () => {
    const rows = [fakeRow({ header: fakeHeader({ mode: 'assessment' }) })];
    expect((await loadUnfinished(rows, loadTwoReplies)).byScenario.get('late')).toEqual([
      fakeLeft({ mode: 'assessment' }),
    ]);
  });

  it('are none that were played to the end', async () => {
    expect(await loadUnfinished([fakeRow({ finishedAt: 9 })], loadTwoReplies)).toEqual({
      byScenario: new Map(),
      damaged: 0,
    });
  });

  it('are none that nobody can carry on with, which are counted', async () => {
    const load: RunStore['load'] = (id) =>
      id === 'damaged' ? Promise.reject(new RunDamagedError(id, 'no header')) : loadTwoReplies(id);
    const rows = [fakeRow({ id: 'damaged' }), fakeRow({ id: 'whole' })];
    expect(await loadUnfinished(rows, load)).toEqual({
      byScenario: new Map([['late', [fakeLeft({ runId: 'whole' })]]]),
      damaged: 1,
    });
  });
});

describe('the calls that a briefing offers', () => {
  const store = (list: RunStore['list']) => ({ list, load: loadTwoReplies });

  it('are those of its scenario', async () => {
    const rows = [fakeRow({ scenarioId: 'broken' }), fakeRow({ id: 'mine' })];
    const runs = store(() => Promise.resolve({ runs: rows, unreadable: [] }));
    expect(await findUnfinished(runs, 'late')).toEqual({
      runs: [fakeLeft({ runId: 'mine' })],
      failure: null,
    });
  });

  it('are none where the browser keeps nothing', async () => {
    const runs = store(() => Promise.reject(new StorageUnavailableError('denied')));
    expect(await findUnfinished(runs, 'late')).toEqual({ runs: [], failure: 'unavailable' });
  });

  it('do not hide a fault of ours', async () => {
    const runs = store(() => Promise.reject(new TypeError('bug')));
    await expect(findUnfinished(runs, 'late')).rejects.toThrow('bug');
  });
});
