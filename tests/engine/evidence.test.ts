import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compile } from '#engine/compile.ts';
import { gatherEvidence } from '#engine/evidence.ts';
import { proveScenario } from '#engine/prove.ts';
import { logKinds } from '#engine/run.ts';
import type { Session } from '#engine/session.ts';
import type { PathStep, VariantEvidence } from '#scenario/quality/evidence.ts';
import type { Scenario } from '#scenario/schema.ts';
import { openSession } from '#tests/support/random-run.ts';
import { fakeHeader } from '#tests/support/run-header.ts';
import { mediumSize, scenarios } from '#tests/support/scenario-arbitrary.ts';
import { fakeBeat, fakeCase, fakeReply, smallScenario } from '#tests/support/small-scenario.ts';
import { tinyScenario } from '#tests/support/tiny-scenario.ts';

function evidenceFor(scenario: Scenario): readonly VariantEvidence[] {
  const evidence: VariantEvidence[] = [];
  proveScenario(scenario, {
    hash: 'h',
    onProved: (proved) => evidence.push(gatherEvidence(proved)),
  });
  return evidence;
}

/** Notes every fact that was stated, as polite learners do. */
function keepAll(session: Session, scenario: Scenario): void {
  const kept = new Set(session.kept());
  for (const [place, { id }] of scenario.facts.entries())
    if (session.stated().includes(id) && !kept.has(id)) session.take([logKinds.factKept, place, 0]);
}

/** The first beat of the only variant. */
function firstBeat(scenario: Scenario) {
  const beat = evidenceFor(scenario)[0]?.beats[0];
  if (beat === undefined) throw new Error('The scenario was not proved.');
  return beat;
}

const namesOf = (scenario: Scenario, run: readonly PathStep[]) =>
  run.map(({ beat, reply }) => scenario.beats[beat]?.replies[reply]?.id);

describe('what the proof found out about a beat', () => {
  it('[Q5] counts where each reply is on offer, costs nothing, and what it does', () => {
    const beat = firstBeat(
      smallScenario([
        fakeBeat('only', [
          fakeReply('best', { marks: { honest: 2 }, trust: 1 }),
          fakeReply('sweet', { marks: { honest: -1 }, anger: -3, because: 'x', to: 'end' }),
        ]),
      ]),
    );
    expect(beat).toEqual({
      menus: [{ replies: [0, 1], configurations: 1, free: [1, 0] }],
      replies: [
        {
          leastCost: 0,
          points: { least: 2, most: 2 },
          endsFreely: true,
          again: 'no',
        },
        {
          leastCost: 3,
          points: { least: -1, most: -1 },
          endsFreely: false,
          again: 'no',
        },
      ],
      alike: [],
    });
  });

  it.each([
    { title: 'one that costs and pleases most', worse: [1, 0], pleasingCosts: true },
    { title: 'none, as two please as much', worse: [1, 1], pleasingCosts: false },
    { title: 'none, as none betters the mood', worse: [-1, -2], pleasingCosts: false },
  ])('[Q5] looks for a pleasing reply that costs, and finds $title', ({ worse, pleasingCosts }) => {
    const weak = worse.map((trust, at) =>
      fakeReply(`weak-${at}`, { marks: { honest: -1 }, trust }),
    );
    const best = fakeReply('best', { marks: { honest: 2 }, trust: -2, because: 'x' });
    const [evidence] = evidenceFor(smallScenario([fakeBeat('only', [best, ...weak])]));
    expect(evidence?.pleasingCosts).toBe(pleasingCosts);
  });

  it('[Q5] tells the menus apart that conditions make', () => {
    const { beats } = evidenceFor(
      smallScenario([
        fakeBeat('first', [
          fakeReply('a', { sets: ['a'], to: 'last' }),
          fakeReply('b', { to: 'last' }),
        ]),
        fakeBeat('last', [
          fakeReply('x', { marks: { honest: 1 } }),
          fakeReply('y', { when: 'a' }),
          fakeReply('z', { marks: { honest: 1 } }),
        ]),
      ]),
    )[0] ?? { beats: [] };
    expect(beats[1]?.menus).toEqual([
      { replies: [0, 2], configurations: 1, free: [1, 1] },
      { replies: [0, 1, 2], configurations: 1, free: [1, 0, 1] },
    ]);
  });

  it('[Q5] finds replies that differ in words only', () => {
    const replies = [{ honest: 2 }, { honest: 1 }, { 'own-it': 1 }].map((marks, at) =>
      fakeReply(`r${at}`, { marks }),
    );
    expect(firstBeat(smallScenario([fakeBeat('only', replies)])).alike).toEqual([[1, 2]]);
  });

  it('[Q5] follows words that come twice, also from one beat to another', () => {
    const { beats } = evidenceFor(
      smallScenario([
        fakeBeat(
          'loop',
          [
            fakeReply('stay', {
              sets: ['a'],
              marks: { honest: [fakeCase('a', 0), { otherwise: 1 }] },
              to: [fakeCase('b', 'last'), { otherwise: 'loop' }],
            }),
            fakeReply('earn', { sets: ['b'], marks: { honest: 1 }, to: 'last' }),
          ],
          { visits: 3 },
        ),
        fakeBeat('last', [fakeReply('again', { say: 'I say earn.', marks: { honest: 1 } })]),
      ]),
    )[0] ?? { beats: [] };
    expect(beats.map(({ replies }) => replies.map(({ again }) => again))).toEqual([
      ['offered', 'no'],
      ['offered'],
    ]);
  });

  it.each([
    { title: 'earns each time', points: [1, 1], again: 'earning' },
    { title: 'earns the second time only', points: [0, 1], again: 'offered' },
    { title: 'earns the first time only', points: [1, 0], again: 'offered' },
  ])('[Q5] tells of a reply that comes again whether it $title', ({ points, again }) => {
    const marks = { honest: [fakeCase('a', points[1]), { otherwise: points[0] }] };
    const replies = [fakeReply('stay', { sets: ['a'], marks, to: 'loop' }), fakeReply('go')];
    // On the third visit nothing leads back any more, so that it can be said twice.
    const beat = firstBeat(smallScenario([fakeBeat('loop', replies, { visits: 3 })]));
    expect(beat.replies.map((reply) => reply.again)).toEqual([again, 'no']);
  });
});

describe('what the proof found out about runs', () => {
  const [calm] = evidenceFor(tinyScenario);

  it('[Q5] has the model path with the moods and the texts that were met', () => {
    expect(calm?.modelPath.slice(0, 2)).toMatchObject([
      {
        beat: 0,
        reply: 0,
        anger: 4,
        scene: '/beats/0/scene/0',
        line: null,
        answer: null,
      },
      {
        beat: 1,
        reply: 0,
        anger: 4,
        line: '/beats/1/customer/2',
        answer: '/beats/1/replies/0/answer/0',
      },
    ]);
  });

  it('[Q5] has the best run to each ending', () => {
    const runs = calm?.endings.map(({ ending, run }) => [
      tinyScenario.endings[ending]?.id,
      run.flatMap(({ marks }) => marks).reduce((sum, { points }) => sum + points, 0),
      namesOf(tinyScenario, run).at(-1),
    ]);
    expect(runs).toEqual([
      ['agreed', calm?.best, 'ring'],
      ['half', expect.any(Number), 'ring'],
      ['gone', expect.any(Number), 'check-back'],
    ]);
  });

  it('[Q5] tells which first mistakes end the call, and none that a mistake led to', () => {
    const scenario = smallScenario([
      fakeBeat('first', [
        fakeReply('best', { marks: { honest: 2 }, to: 'last' }),
        fakeReply('fatal'),
        fakeReply('mistake', { to: 'aside' }),
      ]),
      fakeBeat('aside', [
        fakeReply('back', { to: 'last' }),
        fakeReply('further', { marks: { honest: -1 } }),
      ]),
      fakeBeat('last', [fakeReply('ok', { marks: { honest: 1 } }), fakeReply('weak')]),
    ]);
    expect(evidenceFor(scenario)[0]?.fatal).toEqual([
      { beat: 0, reply: 1 },
      { beat: 2, reply: 1 },
    ]);
  });

  it('[Q5] has the anger that a session has', () => {
    fc.assert(
      fc.property(scenarios(mediumSize), (scenario) => {
        for (const { variant, endings } of evidenceFor(scenario)) {
          const call = compile(scenario, variant);
          for (const { run } of endings) {
            const session = openSession(call, fakeHeader({ variant }));
            const met = run.map((step) => {
              session.hear();
              keepAll(session, scenario);
              if (session.view().status === 'wrap-up') {
                session.take([logKinds.wrapUp, session.wrapUpMask(), 1000]);
                session.hear();
              }
              const { anger } = session.moods();
              session.take([logKinds.reply, step.reply, 1000]);
              return anger;
            });
            expect(run.map(({ anger }) => anger)).toEqual(met);
          }
        }
      }),
      { numRuns: 20 },
    );
  });
});
