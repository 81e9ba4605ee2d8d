import { describe, expect, it } from 'vitest';
import { fakeHeader, replies } from '#tests/support/run-header.ts';
import { findUnfinished, loadUnfinished } from '#web/app/find-unfinished.ts';
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

const loadTwoReplies: RunStore['load'] = (id) =>
  Promise.resolve({ ...fakeRow({ id }), log: [...replies(0, 1), [10, 0, 5]] });

describe('the calls that were left', () => {
  it('are the latest of each scenario, with the replies given so far', async () => {
    const rows = [
      fakeRow({ id: 'new', header: fakeHeader({ variant: 'furious' }) }),
      fakeRow({ id: 'old' }),
      fakeRow({ id: 'other', scenarioId: 'broken' }),
    ];
    expect(await loadUnfinished(rows, loadTwoReplies)).toEqual(
      new Map([
        ['late', { runId: 'new', variant: 'furious', decisions: 2 }],
        ['broken', { runId: 'other', variant: 'calm', decisions: 2 }],
      ]),
    );
  });

  it('are none that were played to the end', async () => {
    expect(await loadUnfinished([fakeRow({ finishedAt: 9 })], loadTwoReplies)).toEqual(new Map());
  });

  it('are none that nobody can carry on with', async () => {
    const load: RunStore['load'] = (id) =>
      id === 'damaged' ? Promise.reject(new RunDamagedError(id, 'no header')) : loadTwoReplies(id);
    const rows = [fakeRow({ id: 'damaged' }), fakeRow({ id: 'whole' })];
    expect((await loadUnfinished(rows, load)).get('late')?.runId).toBe('whole');
  });
});

describe('the call that a briefing offers', () => {
  const store = (list: RunStore['list']) => ({ list, load: loadTwoReplies });

  it('is the one of its scenario', async () => {
    const rows = [fakeRow({ scenarioId: 'broken' }), fakeRow({ id: 'mine' })];
    const runs = store(() => Promise.resolve({ runs: rows, unreadable: [] }));
    expect(await findUnfinished(runs, 'late')).toEqual({
      runId: 'mine',
      variant: 'calm',
      decisions: 2,
    });
  });

  it('is none where the browser keeps nothing', async () => {
    const runs = store(() => Promise.reject(new StorageUnavailableError('denied')));
    expect(await findUnfinished(runs, 'late')).toBeNull();
  });

  it('does not hide a fault of ours', async () => {
    const runs = store(() => Promise.reject(new TypeError('bug')));
    await expect(findUnfinished(runs, 'late')).rejects.toThrow('bug');
  });
});
