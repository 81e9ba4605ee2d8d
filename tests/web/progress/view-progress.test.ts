import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fakeCard } from '#tests/support/fake-card.ts';
import { type Outcome, outcomes, type SetGoal, type ToldRun } from '#web/progress/told-run.ts';
import { trendOf } from '#web/progress/trend.ts';
import { viewProgress } from '#web/progress/view-progress.ts';
import { fakeReading, fakeTold, midnight, noon } from './fake-told.ts';

const now = noon(20);
const card = fakeCard({
  variants: [
    { id: 'calm', title: 'She waits for news', summary: '', default: true },
    { id: 'loud', title: 'She is furious', summary: '', default: false },
  ],
});
const later = { day: midnight(26), variant: 'loud' };

const view = (told: readonly ToldRun[], practice = {}, cards = [card]) =>
  viewProgress(fakeReading(told, practice), cards, now);

describe('the guidelines', () => {
  it('tell every chance of the calls that count, the oldest first', () => {
    const told = [
      fakeTold('b', 4, { made: { honest: ['missed', 'followed'] } }),
      fakeTold('a', 3, { made: { honest: ['broken'], apologise: ['partly'] } }),
    ];
    const [apologise, honest] = view(told).guidelines;
    expect(apologise).toMatchObject({ guideline: 'apologise', level: null });
    expect(honest).toMatchObject({
      guideline: 'honest',
      counts: { followed: 1, partly: 0, missed: 1, broken: 1 },
    });
    expect(honest?.level).toBeCloseTo(1 / 3);
    expect(honest?.chances.map(({ href }) => href)).toEqual([
      '/debrief/a#move-0',
      '/debrief/b#move-0',
      '/debrief/b#move-1',
    ]);
  });

  it('have no level under three chances', () => {
    const two = fakeTold('a', 3, { made: { honest: ['missed', 'missed'] } });
    expect(view([two]).guidelines[0]?.level).toBeNull();
    const third = fakeTold('b', 4, { made: { honest: ['missed'] } });
    expect(view([two, third]).guidelines[0]?.level).toBe(0);
  });

  it('leave out what does not count, what cannot be replayed and what was not seen', () => {
    const made = { honest: ['missed', 'missed', 'missed'] } as const;
    const told = [
      fakeTold('fork', 3, { made, counts: false }),
      fakeTold('gone', 4, { verdict: { type: 'notScored', why: 'rules' } }),
      fakeTold('new', 5, { verdict: { type: 'unseen' } }),
    ];
    const { guidelines, unseen, uncounted } = view(told);
    expect(guidelines).toEqual([]);
    expect(unseen.map(({ runId }) => runId)).toEqual(['new']);
    expect(uncounted).toBe(1);
  });
});

describe('the trend', () => {
  it('needs six chances', () => {
    expect(trendOf(['missed', 'missed', 'followed', 'followed', 'followed'])).toBeNull();
  });

  it.each<[string, Outcome[], object]>([
    [
      'more',
      ['missed', 'broken', 'missed', 'followed', 'partly', 'missed'],
      { course: 'more', of: 3, earlier: 0, later: 2 },
    ],
    [
      'less',
      ['followed', 'followed', 'followed', 'followed', 'missed', 'broken'],
      { course: 'less', of: 3, earlier: 3, later: 1 },
    ],
    [
      'the same for a small step',
      ['partly', 'followed', 'missed', 'followed', 'followed', 'missed'],
      { course: 'same', of: 3, earlier: 2, later: 2 },
    ],
    [
      'the halves without the middle one',
      ['missed', 'missed', 'missed', 'followed', 'missed', 'missed', 'missed'],
      { course: 'same', of: 3, earlier: 0, later: 0 },
    ],
  ])('tells %s', (_, made, trend) => {
    expect(trendOf(made)).toEqual(trend);
  });

  it('turns round with the order', () => {
    const mirror = { more: 'less', less: 'more', same: 'same' } as const;
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...outcomes), { minLength: 6 }), (made) => {
        const there = trendOf(made);
        const back = trendOf(made.toReversed());
        expect(back?.course).toBe(there === null ? undefined : mirror[there.course]);
      }),
    );
  });
});

describe('a scenario', () => {
  it('has its first, latest and best call', () => {
    const told = [
      fakeTold('third', 9, { score: 50 }),
      fakeTold('first', 3, { score: 40 }),
      fakeTold('second', 5, { score: 70 }),
    ];
    const [late] = view(told, { late: later }).scenarios;
    expect(late).toMatchObject({
      calls: 3,
      first: { runId: 'first' },
      latest: { runId: 'third' },
      best: { runId: 'second' },
      practice: { variant: 'loud', variantTitle: 'She is furious', isDue: false },
    });
  });

  it('has one result after one call', () => {
    const [late] = view([fakeTold('only', 3)]).scenarios;
    expect(late).toMatchObject({ first: { runId: 'only' }, latest: null, best: null });
  });

  it('takes the earliest of equal bests, and never one without a score', () => {
    const verdict = { type: 'notScored', why: 'scenarioGone' } as const;
    const told = [
      fakeTold('gone', 2, { verdict }),
      fakeTold('one', 3, { score: 0 }),
      fakeTold('two', 4, { score: 0 }),
    ];
    const [late] = view(told).scenarios;
    expect(late).toMatchObject({ first: { runId: 'gone' }, best: { runId: 'one' } });
  });

  it('shows no guided call, drill or fork among its results', () => {
    const [late] = view([fakeTold('guided', 3, { counts: false })]).scenarios;
    expect(late).toMatchObject({ calls: 0, first: null, latest: null, best: null });
  });

  it('is due from the first moment of its day', () => {
    const told = [fakeTold('a', 3)];
    const dueAt = (time: number) =>
      viewProgress(fakeReading(told, { late: later }), [card], time).scenarios[0]?.practice?.isDue;
    expect([dueAt(later.day - 1), dueAt(later.day)]).toEqual([false, true]);
  });

  it('that the library no longer has comes last and is never due', () => {
    const gone = fakeTold('b', 3, { scenarioId: 'gone', scenario: 'The torn jacket' });
    const { scenarios } = view([gone, fakeTold('a', 4)], { late: later });
    expect(scenarios.map(({ title, practice }) => [title, practice?.day])).toEqual([
      [card.title, later.day],
      ['The torn jacket', undefined],
    ]);
  });
});

describe('a goal', () => {
  const goal: SetGoal = { text: 'If …, then …', guideline: 'honest', isOwnWords: false };
  const set = fakeTold('set', 3, { goal });
  const sequelAfter = (...told: ToldRun[]) => view([...told, set]).goals[0]?.sequel;
  const next = (made: readonly Outcome[], run: Partial<ToldRun> = {}) =>
    fakeTold('next', 4, { made: { honest: made }, ...run });

  it.each<[string, Outcome[]]>([
    ['met', ['followed', 'partly']],
    ['partly', ['followed', 'missed']],
    ['notYet', ['missed', 'broken']],
    ['noChance', []],
  ])('is %s by what the next call made of its chances', (type, made) => {
    expect(sequelAfter(next(made))).toMatchObject({ type, next: { runId: 'next' } });
  });

  it('waits for the next whole call of the same scenario', () => {
    const others = [
      next(['followed'], { scenarioId: 'other' }),
      next(['followed'], { isWhole: false }),
      fakeTold('before', 2, { made: { honest: ['followed'] } }),
    ];
    expect(sequelAfter(...others)).toEqual({ type: 'waiting' });
  });

  it('is measured by the next call, not by a later one', () => {
    const second = fakeTold('second', 5, { made: { honest: ['followed'] } });
    expect(sequelAfter(second, next(['missed']))).toMatchObject({ type: 'notYet' });
  });

  it('is told by no call that cannot be replayed', () => {
    const verdict = { type: 'notScored', why: 'damaged' } as const;
    expect(sequelAfter(next([], { verdict }))).toMatchObject({ type: 'unknown' });
  });

  it('comes before the goals that were set earlier', () => {
    const told = [set, fakeTold('newer', 6, { goal })];
    expect(view(told).goals.map(({ run }) => run.runId)).toEqual(['newer', 'set']);
  });
});

describe('where to start', () => {
  const second = fakeCard({ id: 'second', title: 'Two', level: 'core', trains: ['honest'] });
  const first = fakeCard({ id: 'first', title: 'One', level: 'first', trains: ['apologise'] });
  const cards = [second, first];
  const started = { second: { day: midnight(26), variant: 'calm' } };
  const weak = fakeTold('a', 19, { made: { apologise: ['missed', 'broken', 'followed'] } });

  it('is the easiest call for a newcomer, whatever levels there are', () => {
    expect(view([], {}, cards).start).toMatchObject({
      scenarioId: 'first',
      reason: { kind: 'newcomer' },
    });
    const hard = fakeCard({ id: 'hard', level: 'stretch' });
    expect(view([], {}, [hard, second]).start?.scenarioId).toBe('second');
  });

  it('is what has been due longest, with the variant that is its turn', () => {
    const practice = {
      second: { day: midnight(19), variant: 'calm' },
      first: { day: midnight(18), variant: 'gone' },
      late: { day: midnight(17), variant: 'loud' },
    };
    const { start } = view([weak], practice, [...cards, card]);
    expect(start).toMatchObject({
      scenarioId: 'late',
      variant: { id: 'loud' },
      reason: { kind: 'due', day: midnight(17) },
    });
  });

  it('is a call that trains the weakest guideline where nothing is due', () => {
    expect(view([weak], started, cards).start).toMatchObject({
      scenarioId: 'first',
      reason: { kind: 'weak', guideline: 'apologise' },
    });
  });

  it('takes no guideline for weak under three chances', () => {
    const few = fakeTold('a', 19, { made: { apologise: ['missed', 'broken'] } });
    expect(view([few], started, cards).start?.reason.kind).toBe('unplayed');
  });

  it('takes no guideline for weak that half of the chances were taken of', () => {
    const half = fakeTold('a', 19, { made: { apologise: ['missed', 'partly', 'followed'] } });
    expect(view([half], started, cards).start?.reason.kind).toBe('unplayed');
  });

  it('is the next to come back where nothing else is to do', () => {
    expect(view([fakeTold('a', 19)], { late: later }).start).toMatchObject({
      scenarioId: 'late',
      reason: { kind: 'ahead', day: later.day },
    });
  });

  it('waits until all is read, except for what is due anyway', () => {
    const reading = { ...fakeReading([weak], started), isComplete: false };
    expect(viewProgress(reading, cards, now).start).toBeNull();
    expect(viewProgress(reading, cards, noon(27)).start?.reason.kind).toBe('due');
  });

  it('is nowhere in an empty library', () => {
    expect(view([], {}, []).start).toBeNull();
  });
});

it('tells the same in whatever order the runs were read', () => {
  const goal: SetGoal = { text: 'If …, then …', guideline: 'honest', isOwnWords: true };
  const run = fc
    .record({
      id: fc.string({ minLength: 1 }),
      day: fc.integer({ min: 1, max: 9 }),
      score: fc.integer({ min: 0, max: 100 }),
      made: fc.array(fc.constantFrom(...outcomes), { maxLength: 3 }),
      hasGoal: fc.boolean(),
      isWhole: fc.boolean(),
    })
    .map(({ id, day, score, made, hasGoal, isWhole }) =>
      fakeTold(id, day, { score, made: { honest: made }, goal: hasGoal ? goal : null, isWhole }),
    );
  const runs = fc.uniqueArray(run, { maxLength: 9, selector: ({ runId }) => runId });
  const both = runs.chain((told) =>
    fc.tuple(fc.constant(told), fc.shuffledSubarray(told, { minLength: told.length })),
  );
  fc.assert(
    fc.property(both, ([told, shuffled]) => {
      expect(view(shuffled, { late: later })).toEqual(view(told, { late: later }));
    }),
  );
});
