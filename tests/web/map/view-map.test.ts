import { describe, expect, it } from 'vitest';
import { goodCall } from '#tests/support/played-runs.ts';
import { replies } from '#tests/support/run-header.ts';
import { type Asked, isCovered, type MapView, stagesOf, viewMap } from '#web/map/view-map.ts';
import { fakeMap, fakeRun } from './fake-map.ts';

const asked = (rest: Partial<Asked> = {}): Asked => ({
  runId: null,
  uncovered: new Set(),
  isBestShown: false,
  ...rest,
});

const coveredIn = (view: MapView) => view.stops.filter(isCovered).map(({ key }) => key);

const shownIn = (view: MapView) => view.stops.flatMap((stop) => (isCovered(stop) ? [] : [stop]));

describe('what no run came to', () => {
  const map = fakeMap({ runs: [fakeRun(1, replies(0, 0))] });

  it('is covered: nothing of it is told', () => {
    const view = viewMap(map, asked());
    expect(shownIn(view).map(({ key }) => key)).toEqual([
      'beat/before',
      'beat/opening',
      'beat/hub',
    ]);
    const told = JSON.stringify(view);
    const covered = map.stops.filter(({ key }) => coveredIn(view).includes(key));
    const texts = covered
      .flatMap(({ title, words }) => [title, words])
      .filter((text) => text !== '');
    expect(texts.filter((text) => told.includes(text))).toEqual([]);
    expect(texts.length).toBeGreaterThan(covered.length);
  });

  it('is told where it was uncovered, as not seen', () => {
    const view = viewMap(map, asked({ uncovered: new Set(['beat/why']) }));
    expect(shownIn(view).find(({ key }) => key === 'beat/why')).toMatchObject({
      title: 'Why it happened',
      words: 'And how does that happen?',
      isUnseen: true,
      isOnPath: false,
      moves: [],
    });
  });

  it('is told where the best path comes, as long as that is shown', () => {
    const best = viewMap(map, asked({ isBestShown: true }));
    expect(coveredIn(best)).toEqual(['ending/half', 'ending/gone']);
    expect(coveredIn(viewMap(map, asked()))).toHaveLength(8);
  });

  it('is counted by stage', () => {
    const stages = stagesOf(viewMap(map, asked()));
    expect(
      stages.map(({ stage, stops, covered }) => [stage, stops.length, covered.length]),
    ).toEqual([
      ['prepare', 1, 0],
      ['open', 1, 0],
      ['explore', 1, 1],
      ['close', 0, 1],
      ['recap', 0, 2],
      ['epilogue', 0, 1],
      ['endings', 0, 3],
    ]);
  });
});

describe('the paths', () => {
  it('are all there at first, each move with its run, its place and its grade', () => {
    const [before] = shownIn(viewMap(fakeMap(), asked()));
    expect(before?.moves).toEqual([
      {
        move: 'reply',
        said: 'Ring her now, with what you have.',
        to: 'beat/opening',
        visits: [{ run: 1, place: 1, grade: 'strong' }],
      },
      {
        move: 'reply',
        said: 'Write her an e-mail with all the details.',
        to: 'beat/opening',
        visits: [{ run: 2, place: 1, grade: 'setback' }],
      },
    ]);
  });

  it('count a reply once that several runs gave', () => {
    const map = fakeMap({ runs: [fakeRun(2, goodCall), fakeRun(1, goodCall)] });
    const [before] = shownIn(viewMap(map, asked()));
    expect(before?.moves.map(({ visits }) => visits.map(({ run }) => run))).toEqual([[1, 2]]);
  });

  it('are one alone when one run is picked, and what others saw stays uncovered beside it', () => {
    const map = fakeMap();
    const view = viewMap(map, asked({ runId: 'run-2' }));
    expect(view.pairs.flatMap(({ visits }) => visits.map(({ run }) => run))).toEqual([2, 2, 2, 2]);
    const recap = shownIn(view).find(({ key }) => key === 'beat/recap');
    expect(recap).toMatchObject({ isOnPath: false, isUnseen: false, moves: [] });
    expect(coveredIn(view)).toEqual(coveredIn(viewMap(map, asked())));
  });

  it('hold a cut-in where it was made, though it led nowhere', () => {
    const map = fakeMap({ runs: [fakeRun(1, [...replies(0), [1, 2, 0], ...replies(0)])] });
    const view = viewMap(map, asked());
    const opening = shownIn(view).find(({ key }) => key === 'beat/opening');
    expect(opening?.moves.map(({ move, to }) => [move, to])).toEqual([
      ['cutIn', 'beat/opening'],
      ['reply', 'beat/hub'],
    ]);
    expect(view.pairs.some(({ from, to }) => from === to)).toBe(false);
  });
});

it('marks the best path when it is asked for, and never a best path that is kept back', () => {
  const view = viewMap(fakeMap(), asked({ isBestShown: true }));
  const [before] = shownIn(view);
  expect(before?.best).toMatchObject([{ said: 'Ring her now, with what you have.' }]);
  const hub = shownIn(view).find(({ key }) => key === 'beat/hub');
  expect(hub?.best.map(({ to }) => to)).toEqual(['beat/why', 'beat/closing']);
  expect(shownIn(view).findLast(({ isOnBest }) => isOnBest)?.key).toBe('ending/agreed');
  const kept = viewMap(fakeMap({ best: null }), asked({ isBestShown: true }));
  expect(kept.pairs.some(({ isOnBest }) => isOnBest)).toBe(false);
  expect(shownIn(kept).some(({ isOnBest }) => isOnBest)).toBe(false);
});

it.each([{ runId: null }, { runId: 'run-1' }])(
  'tells the outline and the drawing the same, with %o',
  ({ runId }) => {
    const view = viewMap(fakeMap(), asked({ runId, isBestShown: true }));
    const ofStops = shownIn(view).flatMap(({ key, moves }) =>
      moves.flatMap(({ to, visits }) =>
        key === to ? [] : visits.map(({ run, place }) => `${run}.${place} ${key} ${to}`),
      ),
    );
    const ofPairs = view.pairs.flatMap(({ from, to, visits }) =>
      visits.map(({ run, place }) => `${run}.${place} ${from} ${to}`),
    );
    expect(ofPairs.toSorted()).toEqual(ofStops.toSorted());
    const bestOfStops = shownIn(view).flatMap(({ key, best }) =>
      best.map(({ to }) => `${key} ${to}`),
    );
    const bestOfPairs = view.pairs.flatMap(({ from, to, isOnBest }) =>
      isOnBest ? [`${from} ${to}`] : [],
    );
    expect(bestOfPairs.toSorted()).toEqual(bestOfStops.toSorted());
  },
);
