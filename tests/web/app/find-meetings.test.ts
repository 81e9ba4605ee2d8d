import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import {
  goodCall,
  openPlayedRuns,
  type PlayedRuns,
  tinyCanonical,
  tinyHash,
} from '#tests/support/played-runs.ts';
import { fakeHeader, replies } from '#tests/support/run-header.ts';
import { tinyScenario, tinySource } from '#tests/support/tiny-scenario.ts';
import { findMeetings } from '#web/app/find-meetings.ts';
import { StorageUnavailableError } from '#web/runs/run-errors.ts';

let runs: PlayedRuns['runs'];
let play: PlayedRuns['play'];

beforeEach(() => {
  ({ runs, play } = openPlayedRuns());
});

it('tells the moves that a guideline has a mark for, with what was said', async () => {
  const runId = await play(goodCall);
  const { runs: rows } = await runs.list();
  expect(await findMeetings(runs, 'empathise')).toEqual({
    type: 'read',
    calls: 1,
    meetings: [
      {
        runId,
        scenario: tinySource.title,
        variant: 'She waits for news',
        finishedAt: rows[0]?.finishedAt,
        encounters: [
          {
            logIndex: 1,
            beat: 'What she says first',
            said: 'Your stand stays empty if we do nothing, and I am sorry for that. What do you need first?',
            points: 2,
            href: `/debrief/${runId}#move-1`,
          },
        ],
      },
    ],
  });
});

it('tells the chances that were not taken', async () => {
  await play([...replies(1, 0, 1, 0), [3, 0, 0], ...replies(1, 0)]);
  const found = await findMeetings(runs, 'raise-early');
  const [meeting] = found.type === 'read' ? found.meetings : [];
  expect(meeting?.encounters).toMatchObject([
    { said: 'Write her an e-mail with all the details.', points: 0 },
  ]);
});

it('tells the calls latest first, in any mode', async () => {
  const first = await play(goodCall);
  const second = await play(goodCall, { mode: 'guided' });
  const found = await findMeetings(runs, 'empathise');
  expect(found.type === 'read' && found.meetings.map(({ runId }) => runId)).toEqual([
    second,
    first,
  ]);
});

it('leaves out forks, unfinished calls and those that cannot be replayed', async () => {
  await play(goodCall, { origin: { runId: 'run-0', index: 1 } });
  await play(replies(5, 5));
  const header = fakeHeader({ scenarioHash: tinyHash });
  await runs.start(
    { id: 'left', header, scenarioId: tinyScenario.id, canonical: tinyCanonical },
    goodCall,
  );
  expect(await findMeetings(runs, 'empathise')).toEqual({ type: 'read', calls: 0, meetings: [] });
});

it('counts the calls in which it did not come up', async () => {
  await play(goodCall);
  expect(await findMeetings(runs, 'steady')).toEqual({ type: 'read', calls: 1, meetings: [] });
});

it('says when the storage does not answer', async () => {
  const list = () => Promise.reject(new StorageUnavailableError('denied'));
  expect(await findMeetings({ ...runs, list }, 'steady')).toEqual({ type: 'unavailable' });
});
