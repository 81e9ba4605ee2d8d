import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CompiledCall, compile } from '#engine/compile.ts';
import { holds } from '#engine/conditions.ts';
import { type Frame, heardFrame, movedFrame, openingFrame } from '#engine/frame.ts';
import { enabledReplies, placeOf } from '#engine/place.ts';
import { politeGraph } from '#engine/polite-graph.ts';
import { proveScenario } from '#engine/prove.ts';
import type { Move } from '#engine/run.ts';
import { valuesOf } from '#engine/score.ts';
import { findTurningWitnesses } from '#engine/turning-witnesses.ts';
import { configurationOf, startOf, type Values } from '#engine/values.ts';
import { tellingReplies } from '#engine/witnesses.ts';
import type { Beat, Condition, Scenario } from '#scenario/schema.ts';
import { fakeBeat, fakeCase, fakeReply, smallScenario } from '#tests/support/small-scenario.ts';
import { scenarios, smallSize } from '#tests/support/scenario-arbitrary.ts';

type Claim = Scenario['tensions'][number];

const good = { marks: { empathise: 2 } };
const bad = { marks: { empathise: -1 } };
const tag = { does: ['apology'] };

/** What the proof says of the tensions of a scenario: the witnesses, or the finding. */
function tensionsOf(beats: readonly object[], tensions: readonly object[]) {
  const scenario = smallScenario(
    beats.map((beat) => ({ ...beat })),
    { tensions },
  );
  const { variants, findings } = proveScenario(scenario, { hash: '' });
  const missing = findings.filter(({ code }) => code === 'PR118').map(({ message }) => message);
  return missing.length > 0 ? missing : variants[0]?.tensions;
}

describe('a tension that says on which state it turns', () => {
  /** Saying sorry is right once the flag was set, and wrong before; by the other way the flag stays unset. */
  const opening = fakeBeat('one', [
    fakeReply('set', { ...good, sets: ['a'], to: 'two' }),
    fakeReply('leave', { ...bad, to: 'two' }),
  ]);
  const keyed = fakeBeat('two', [
    fakeReply('sorry', { ...tag, marks: { empathise: [fakeCase('a', 2), { otherwise: -1 }] } }),
    fakeReply('plain', { marks: { empathise: 1 } }),
  ]);
  const beats = [opening, keyed];

  it('[E29] has a right run in the one state and a wrong one in the other', () => {
    expect(tensionsOf(beats, [{ rule: 1, act: 'apology', turns: 'a' }])).toEqual([
      { rule: 1, right: [0, 0], wrong: [1, 0] },
    ]);
  });

  it('[E29] may turn the other way round', () => {
    expect(tensionsOf(beats, [{ rule: 1, act: 'apology', turns: { not: 'a' } }])).toEqual([
      { rule: 1, right: [0, 0], wrong: [1, 0] },
    ]);
  });

  it('[E29] PR118 is not witnessed by a right and a wrong run in the same state', () => {
    expect(tensionsOf(beats, [{ rule: 1, act: 'apology', turns: 'b' }])).toEqual([
      'In no variant a reply tagged "apology" is right where "turns" holds and wrong where not, or the other way round, as rule 1 says.',
    ]);
  });

  it('[E29] turns on moods, too', () => {
    const angry = fakeBeat('one', [
      fakeReply('calm-down', { ...bad, anger: 4, because: 'x', to: 'two' }),
      fakeReply('listen', { ...good, to: 'two' }),
    ]);
    const sorry = fakeReply('sorry', {
      ...tag,
      marks: { empathise: [fakeCase({ anger: { atLeast: 6 } }, 2), { otherwise: -1 }] },
    });
    const two = fakeBeat('two', [sorry, fakeReply('plain', { marks: { empathise: 1 } })]);
    const claim = { rule: 1, act: 'apology', turns: { anger: { atLeast: 8 } } };
    expect(tensionsOf([angry, two], [claim])).toEqual([{ rule: 1, right: [0, 0], wrong: [1, 0] }]);
  });

  it('[E29] remembers what nothing reads any more', () => {
    const three = fakeBeat('three', [
      fakeReply('sorry', { ...tag, ...good }),
      fakeReply('other', bad),
    ]);
    const two = fakeBeat('two', [
      fakeReply('sorry', {
        ...tag,
        marks: { empathise: [fakeCase('a', 0), { otherwise: -1 }] },
        to: 'three',
      }),
      fakeReply('plain', { marks: { empathise: 1 }, to: 'three' }),
    ]);
    // At "three" the configuration has forgotten the flag: right there after [0, 1], wrong at "two" after [1].
    expect(tensionsOf([opening, two, three], [{ rule: 1, act: 'apology', turns: 'a' }])).toEqual([
      { rule: 1, right: [0, 0, 0], wrong: [1, 0] },
    ]);
  });

  const early = fakeBeat('early', [
    fakeReply('sorry', { ...tag, ...bad, to: 'news' }),
    fakeReply('wait', { ...good, to: 'news' }),
  ]);
  const news = fakeBeat('news', [fakeReply('go-on', { ...good, to: 'late' })]);
  const late = fakeBeat('late', [fakeReply('sorry', { ...tag, ...good }), fakeReply('no', bad)]);

  it('[E29] turns since a beat from the moment when it was come to', () => {
    expect(
      ['early', 'news', 'late'].map((since) =>
        tensionsOf([early, news, late], [{ rule: 1, act: 'apology', since }]),
      ),
    ).toEqual([
      [expect.stringMatching(/is right where a run has come to "early" and wrong where not/)],
      [{ rule: 1, right: [0, 0, 0], wrong: [0] }],
      [{ rule: 1, right: [0, 0, 0], wrong: [0] }],
    ]);
  });

  it('[E29] that names a condition and a beat turns where both hold', () => {
    const claim = { rule: 1, act: 'apology', since: 'two' };
    expect(['a', 'b'].map((turns) => tensionsOf(beats, [{ ...claim, turns }]))).toEqual([
      [{ rule: 1, right: [0, 0], wrong: [1, 0] }],
      [expect.stringMatching(/where "turns" holds and a run has come to "two" and wrong/)],
    ]);
  });

  it('[E23] PR102 is given up with the rest when the search takes too much work', () => {
    const scenario = smallScenario([early, news, late], {
      tensions: [{ rule: 1, act: 'apology', since: 'late' }],
    });
    const call = compile(scenario, 'calm');
    const values = valuesOf(call);
    const work = { left: 10 };
    const { state: start } = startOf(values.space.rules, call);
    const [claim] = scenario.tensions;
    if (claim === undefined) throw new Error('The scenario claims a tension.');
    const found = findTurningWitnesses({ values, graph: politeGraph(values), start, work }, claim);
    expect([found, work.left < 0]).toEqual([{ right: null, wrong: null }, true]);
  });
});

describe('tensions of generated scenarios', () => {
  const mood = fc.integer({ min: 3, max: 7 });
  const turns: fc.Arbitrary<Condition> = fc.oneof(
    fc.constantFrom('fa', 'fb', 'fc'),
    mood.map((atLeast) => ({ anger: { atLeast } })),
    mood.map((atMost) => ({ not: { trust: { atMost } } })),
  );
  const claims: fc.Arbitrary<Claim> = fc
    .record({
      act: fc.constant('apology' as const),
      turns: fc.option(turns, { nil: undefined }),
      since: fc.constantFrom(undefined, undefined, 'b1-0', 'b2-0', 'recap'),
    })
    .map((claim) => ({ rule: 1, ...claim }));

  /** Few drawn replies have a given act; here every one can be a witness. */
  const apologising = (beat: Beat): Beat => ({
    ...beat,
    replies: beat.replies.map((reply) => ({ ...reply, does: ['apology'] })),
  });

  /** Every polite move: each reply, and the wrap-up that keeps all that was stated. */
  function politeMoves(call: CompiledCall, frame: Frame): readonly Move[] {
    const place = placeOf(call, frame.snapshot);
    if (place.at === 'over') return [];
    if (place.at === 'beat')
      return enabledReplies(call, frame.snapshot, place.beat).map((index) => ({
        type: 'reply',
        index,
      }));
    const { stated } = frame.snapshot.context;
    const bits = call.recapFacts.map((fact, bit) => (stated.includes(fact) ? 2 ** bit : 0));
    return [{ type: 'wrapUp', kept: bits.reduce((sum, bit) => sum + bit, 0) }];
  }

  /** On which sides of a claim there is a right and a wrong reply: every run with XState, one by one. */
  function listSides(call: CompiledCall, values: Values, claim: Claim): ReadonlySet<string> {
    const sides = new Set<string>();
    let steps = 0;
    const from = (entered: Frame, visited: readonly string[]): void => {
      steps += 1;
      fc.pre(steps < 3000);
      const frame = heardFrame(call, entered);
      const { context } = frame.snapshot;
      const place = placeOf(call, frame.snapshot);
      const been = place.at === 'beat' ? [...visited, place.beat.id] : visited;
      const isThere =
        holds(claim.turns, context) && (claim.since === undefined || been.includes(claim.since));
      if (place.at !== 'over') {
        const here = configurationOf(values, frame.snapshot);
        for (const { isRight } of tellingReplies(values, here, claim.act))
          sides.add(`${isRight ? 'right' : 'wrong'} ${isThere ? 'there' : 'elsewhere'}`);
      }
      for (const move of politeMoves(call, frame))
        from(movedFrame(call, frame, { move, logIndex: 0 }), been);
    };
    from(openingFrame(call), []);
    return sides;
  }

  it('[E29] are witnessed exactly when listing every run finds both sides', () => {
    fc.assert(
      fc.property(scenarios({ ...smallSize, layers: 3 }), claims, (drawn, claim) => {
        const scenario = { ...drawn, beats: drawn.beats.map(apologising), tensions: [claim] };
        const call = compile(scenario, 'other');
        const values = valuesOf(call);
        const { state: start } = startOf(values.space.rules, call);
        const search = { values, graph: politeGraph(values), start, work: { left: 10_000_000 } };
        const { right, wrong } = findTurningWitnesses(search, claim);
        const sides = listSides(call, values, claim);
        const isWitnessed =
          (sides.has('right there') && sides.has('wrong elsewhere')) ||
          (sides.has('wrong there') && sides.has('right elsewhere'));
        expect([right !== null, wrong !== null]).toEqual([isWitnessed, isWitnessed]);
      }),
      { numRuns: 40 },
    );
  });
});
