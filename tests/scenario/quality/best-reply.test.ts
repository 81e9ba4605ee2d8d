import { describe, expect, it } from 'vitest';
import { subjectOf } from '#scenario/quality/subject.ts';
import type { Scenario } from '#scenario/schema.ts';
import { fakeBeat, fakeCase, fakeReply, smallScenario } from '#tests/support/small-scenario.ts';
import { evidenceFor } from './rule-case.ts';

/** The best reply of each beat that has one, with those that it is weighed against. */
const judgedIn = (scenario: Scenario) =>
  subjectOf(scenario, evidenceFor(scenario)).judged.map(({ beat, best, others }) => [
    beat.id,
    best.reply.id,
    others.map(({ reply }) => reply.id),
  ]);

const worth = (id: string, honest: unknown, rest = {}) =>
  fakeReply(id, { marks: { honest }, ...rest });

describe('the best reply of a beat', () => {
  it('[Q2] is the one that costs nothing', () => {
    const scenario = smallScenario([
      fakeBeat('only', [worth('bad', -1), worth('best', 2), worth('middle', 1)]),
    ]);
    expect(judgedIn(scenario)).toEqual([['only', 'best', ['bad', 'middle']]]);
  });

  it('[Q2] is none where two cost nothing', () => {
    const scenario = smallScenario([fakeBeat('only', [worth('one', 2), worth('two', 2)])]);
    expect(judgedIn(scenario)).toEqual([]);
  });

  it('[Q2] is none where one reply stands alone', () => {
    expect(judgedIn(smallScenario([fakeBeat('only', [worth('one', 2)])]))).toEqual([]);
  });

  it('[Q2] counts what a reply costs later, not what it earns at once', () => {
    const scenario = smallScenario([
      fakeBeat('first', [
        worth('pleasing', 2, { to: 'last' }),
        worth('far-sighted', 1, { to: 'last', sets: ['a'] }),
      ]),
      fakeBeat('last', [worth('later', [fakeCase('a', 2), { otherwise: 0 }]), worth('never', -2)]),
    ]);
    expect(judgedIn(scenario)[0]).toEqual(['first', 'far-sighted', ['pleasing']]);
  });

  it('[Q2] is that of most configurations', () => {
    const ways = ['a', 'b', 'c'].map((flag) =>
      fakeReply(flag, { sets: [flag], to: 'last', marks: { honest: 0 } }),
    );
    const scenario = smallScenario([
      fakeBeat('first', ways),
      fakeBeat('last', [
        worth('usual', [fakeCase('a', -1), fakeCase('b', 1), { otherwise: 2 }]),
        worth('other', [fakeCase('a', 2), { otherwise: 0 }]),
      ]),
    ]);
    expect(judgedIn(scenario).at(-1)).toEqual(['last', 'usual', ['other']]);
  });

  it('[Q2] is none where two share the configurations evenly', () => {
    const ways = ['a', 'b'].map((flag) =>
      fakeReply(flag, { sets: [flag], to: 'last', marks: { honest: 0 } }),
    );
    const scenario = smallScenario([
      fakeBeat('first', ways),
      fakeBeat('last', [
        worth('one', [fakeCase('a', 2), { otherwise: 0 }]),
        worth('other', 1),
        worth('weak', -1),
      ]),
    ]);
    expect(judgedIn(scenario).map(([beat]) => beat)).not.toContain('last');
  });

  it('[Q2] is weighed only against those on offer with it, in the usual menu', () => {
    const ways = ['a', 'b', 'c'].map((flag) =>
      fakeReply(flag, { sets: [flag], to: 'last', marks: { honest: flag === 'c' ? 0 : -1 } }),
    );
    const scenario = smallScenario([
      fakeBeat('first', ways),
      fakeBeat('last', [
        worth('rare', 2, { when: 'a' }),
        worth('usual', [fakeCase('b', 1), { otherwise: 2 }], { when: { not: 'a' } }),
        worth('weak', -1),
      ]),
    ]);
    expect(judgedIn(scenario)[1]).toEqual(['last', 'usual', ['weak']]);
  });

  it('[Q1] is not looked for where the proof did not come to its end', () => {
    const scenario = smallScenario([fakeBeat('only', [worth('bad', -1), worth('best', 2)])]);
    expect(subjectOf(scenario, []).judged).toEqual([]);
  });
});
