import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { fakeCard } from '#tests/support/fake-card.ts';
import { goodCall, openPlayedRuns, type PlayedRuns } from '#tests/support/played-runs.ts';
import { replies } from '#tests/support/run-header.ts';
import { tinyScenario, tinySource } from '#tests/support/tiny-scenario.ts';
import { readProgress } from '#web/app/read-progress.ts';
import { goals } from '#web/messages/goals.ts';
import type { Reading, ToldRun } from '#web/progress/told-run.ts';
import { StorageUnavailableError } from '#web/runs/run-errors.ts';
import type { RunStore } from '#web/runs/run-store.ts';

const mailed = [...replies(1, 0, 1, 0), [3, 0, 0] as const, ...replies(1, 0)];
const card = fakeCard({ id: tinyScenario.id, variants: tinyScenario.variants });
const loadCards = () => Promise.resolve([card]);

let runs: PlayedRuns['runs'];
let play: PlayedRuns['play'];

beforeEach(() => {
  ({ runs, play } = openPlayedRuns());
});

async function readAll(store: RunStore = runs): Promise<readonly Reading[]> {
  const readings: Reading[] = [];
  for await (const reading of readProgress({ runs: store, loadCards })) readings.push(reading);
  return readings;
}

async function readTold(): Promise<readonly ToldRun[]> {
  const last = (await readAll()).at(-1);
  return last?.type === 'read' && last.isComplete ? last.told : [];
}

/** Plays a call and looks at its debrief. */
async function debriefed(...played: Parameters<typeof play>): Promise<string> {
  const runId = await play(...played);
  await runs.saveNote(runId, 'reaction', 'skipped');
  return runId;
}

it('tells the chances of a run with what was said and where it stands', async () => {
  const runId = await debriefed(goodCall);
  const [run] = await readTold();
  expect(run).toMatchObject({
    runId,
    scenario: tinySource.title,
    variant: 'She waits for news',
    counts: true,
    isWhole: true,
    verdict: { type: 'judged' },
  });
  const chances = run?.verdict.type === 'judged' ? run.verdict.chances : [];
  expect(chances.find(({ guideline }) => guideline === 'empathise')).toMatchObject({
    made: 'followed',
    said: expect.stringMatching(/^Your stand stays empty/) as string,
    href: `/debrief/${runId}#move-1`,
  });
});

it('tells a chance that was not taken', async () => {
  await debriefed(mailed);
  const [run] = await readTold();
  const chances = run?.verdict.type === 'judged' ? run.verdict.chances : [];
  expect(chances.find(({ guideline }) => guideline === 'raise-early')?.made).toBe('missed');
});

it.each([
  ['practice', {}, { counts: true, isWhole: true }],
  ['an assessment', { mode: 'assessment' }, { counts: true, isWhole: true }],
  ['a guided call', { mode: 'guided' }, { counts: false, isWhole: true }],
  ['a fork', { origin: { runId: 'run-0', index: 1 } }, { counts: false, isWhole: false }],
] as const)('knows whether %s counts', async (_, header, known) => {
  await debriefed(goodCall, header);
  expect(await readTold()).toMatchObject([known]);
});

it('shows no number before the learner said how it went', async () => {
  await play(goodCall);
  expect(await readTold()).toMatchObject([{ verdict: { type: 'unseen' } }]);
});

it('says why a run has no score', async () => {
  await debriefed(goodCall, { rules: 0 });
  await debriefed(replies(5, 5));
  await debriefed(goodCall, { variant: 'gone' });
  expect((await readTold()).map(({ verdict }) => verdict)).toEqual([
    { type: 'notScored', why: 'variantGone' },
    { type: 'notScored', why: 'illegal' },
    { type: 'notScored', why: 'rules' },
  ]);
});

it('knows what a goal is about: by its words, else by what cost most', async () => {
  const kept = await debriefed(mailed);
  await runs.saveNote(kept, 'goal', goals.steady);
  const own = await debriefed(mailed);
  await runs.saveNote(own, 'goal', 'Ring her before nine.');
  const [second, first] = (await readTold()).map(({ verdict }) =>
    verdict.type === 'judged' ? verdict.goal : null,
  );
  expect(first).toEqual({ text: goals.steady, guideline: 'steady', isOwnWords: false });
  expect(second).toEqual({
    text: 'Ring her before nine.',
    guideline: expect.not.stringMatching('steady') as string,
    isOwnWords: true,
  });
});

it('tells what is due before the first run is replayed, and grows until all are read', async () => {
  for (let call = 0; call < 10; call += 1) {
    // oxlint-disable-next-line no-await-in-loop -- one after the other, as they are played
    await debriefed(goodCall);
  }
  const readings = await readAll();
  const grown = readings.map((one) =>
    one.type === 'read' ? [one.told.length, one.calls, one.practice.has(card.id)] : [],
  );
  expect(grown).toEqual([
    [0, 10, true],
    [1, 10, true],
    [9, 10, true],
    [10, 10, true],
  ]);
});

it('needs nothing more where no call is over', async () => {
  const readings = await readAll();
  expect(readings).toMatchObject([{ calls: 0, isComplete: true }]);
});

it('says when the storage does not answer', async () => {
  const list = () => Promise.reject(new StorageUnavailableError('denied'));
  expect(await readAll({ ...runs, list })).toEqual([{ type: 'unavailable' }]);
  await play(goodCall);
  const load = () => Promise.reject(new StorageUnavailableError('denied'));
  expect((await readAll({ ...runs, load })).at(-1)).toEqual({ type: 'unavailable' });
});

it('passes a fault of ours on', async () => {
  const list = () => Promise.reject(new TypeError('ours'));
  await expect(readAll({ ...runs, list })).rejects.toThrow('ours');
});
