import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import {
  goodCall,
  openPlayedRuns,
  type PlayedRuns,
  tinyCanonical,
  tinyHash,
} from '#tests/support/played-runs.ts';
import { fakeHeader, replies } from '#tests/support/run-header.ts';
import { tinyScenario } from '#tests/support/tiny-scenario.ts';
import { readTold } from '#web/app/read-told.ts';
import { saveReaction } from '#web/debrief/reaction.ts';
import { loadMap } from '#web/map/load-map.ts';
import type { ScenarioMap } from '#web/map/scenario-map.ts';
import { StorageUnavailableError } from '#web/runs/run-errors.ts';

let runs: PlayedRuns['runs'];
let play: PlayedRuns['play'];

beforeEach(() => {
  ({ runs, play } = openPlayedRuns());
});

const load = (variantId: string | null = null) =>
  loadMap(
    { runs, toldOf: (run) => readTold(runs, run) },
    { scenarioId: tinyScenario.id, variantId },
  );

async function draw(variantId: string | null = null): Promise<ScenarioMap> {
  const loaded = await load(variantId);
  if (loaded.type !== 'ready') throw new Error(`The map is ${loaded.type}.`);
  return loaded.map;
}

const skip = (runId: string) => saveReaction(runs, runId, null);

it('draws a run with what was said, where it led and its grades, once its debrief was seen', async () => {
  await skip(await play(goodCall));
  const [run] = (await draw()).runs;
  expect(run).toMatchObject({ number: 1, isOver: true, score: 61 });
  expect(run?.steps.slice(0, 2)).toEqual([
    {
      from: 'beat/before',
      to: 'beat/opening',
      move: 'reply',
      said: 'Ring her now, with what you have.',
      grade: 'strong',
    },
    {
      from: 'beat/opening',
      to: 'beat/hub',
      move: 'reply',
      said: 'Your stand stays empty if we do nothing, and I am sorry for that. What do you need first?',
      grade: 'strong',
    },
  ]);
  expect(run?.steps.at(-1)?.to).toBe('ending/agreed');
});

it('tells no number of a run before the learner said how it went', async () => {
  await play(goodCall);
  const [run] = (await draw()).runs;
  expect(run).toMatchObject({ isOver: true, score: null });
  expect(run?.steps.map(({ grade }) => grade)).toEqual(run?.steps.map(() => null));
});

it('tells the grades of a first guided run and not its score', async () => {
  await skip(await play(goodCall, { mode: 'guided' }));
  const [run] = (await draw()).runs;
  expect([run?.score, run?.steps[0]?.grade]).toEqual([null, 'strong']);
});

describe('the best path', () => {
  it('is there once a whole run was finished and its debrief seen', async () => {
    await skip(await play(goodCall));
    const { best } = await draw();
    expect(best?.[0]).toEqual({
      from: 'beat/before',
      to: 'beat/opening',
      said: 'Ring her now, with what you have.',
    });
  });

  it('is kept back while the debrief was not seen', async () => {
    await play(goodCall);
    expect((await draw()).best).toBeNull();
  });

  it('is kept back while a run goes on, and after a drill', async () => {
    await runs.start(
      {
        id: 'left',
        header: fakeHeader({ scenarioHash: tinyHash }),
        scenarioId: tinyScenario.id,
        canonical: tinyCanonical,
      },
      replies(0, 0),
    );
    await skip('left');
    await skip(await play(replies(0), { mode: 'drill', drillPhase: 'open' }));
    const map = await draw();
    expect(map.runs.map(({ isOver, mode }) => [isOver, mode])).toEqual([
      [true, 'drill'],
      [false, 'practice'],
    ]);
    expect(map.best).toBeNull();
  });
});

it('draws the variant that is asked for, else the one that was played last', async () => {
  await play(goodCall);
  await play(replies(2, 2, 1), { variant: 'furious' });
  expect((await draw()).variantId).toBe('furious');
  const calm = await draw('calm');
  expect([calm.variantId, calm.runs.length]).toEqual(['calm', 1]);
  expect(calm.played.map(({ id }) => id)).toEqual(['calm', 'furious']);
});

it('counts runs that cannot be drawn instead of drawing something else', async () => {
  await play(goodCall, { scenarioHash: 'f'.repeat(64) });
  await play(replies(9));
  await play(goodCall);
  const map = await draw();
  expect([map.runs.length, map.undrawn]).toEqual([1, 2]);
});

it('has no map where nothing was played, or where nothing can be replayed', async () => {
  expect(await load()).toEqual({ type: 'unplayed' });
  await play(replies(9));
  expect(await load()).toEqual({ type: 'undrawable' });
  expect(await load('no-such-variant')).toEqual({ type: 'unplayed' });
});

it('says when the storage fails', async () => {
  const failing = {
    ...runs,
    list: () => Promise.reject(new StorageUnavailableError(new Error('blocked'))),
  };
  const loaded = await loadMap(
    { runs: failing, toldOf: () => Promise.resolve('score') },
    { scenarioId: tinyScenario.id, variantId: null },
  );
  expect(loaded.type).toBe('unavailable');
});
