import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compile } from '#engine/compile.ts';
import { replyOrder, seedOfHash } from '#engine/order.ts';
import { logKinds } from '#engine/run.ts';
import { openSession } from '#tests/support/random-run.ts';
import { fakeHeader, replies } from '#tests/support/run-header.ts';
import { fakeBeat, fakeReply, smallScenario } from '#tests/support/small-scenario.ts';
import { tinyScenario } from '#tests/support/tiny-scenario.ts';

describe('replyOrder', () => {
  // A promise to stored runs (computed a second time in another language): if they change, raise the rules version.
  it.each([
    [0, 'opening', [0, 3, 2, 1]],
    [7, 'opening', [1, 2, 0, 3]],
    [4294967295, 'opening', [2, 1, 0, 3]],
    [7, 'closing', [1, 2, 0, 3]],
  ])('[E20] never changes: seed %i at %s', (seed, beat, order) => {
    expect(replyOrder(seed, beat, 4)).toEqual(order);
  });

  it('[E20] has every reply once', () => {
    const seed = fc.integer({ min: 0, max: 2 ** 32 - 1 });
    fc.assert(
      fc.property(seed, fc.string(), fc.integer({ min: 1, max: 6 }), (one, beat, count) => {
        const sorted = replyOrder(one, beat, count).toSorted((a, b) => a - b);
        expect(sorted).toEqual(Array.from({ length: count }, (_, index) => index));
      }),
    );
  });

  it('[E20] prefers no order: each of six comes in 120 to 220 of 1,000 seeds', () => {
    const seen = new Map<string, number>();
    for (let seed = 0; seed < 1000; seed += 1) {
      const order = replyOrder(seed, 'opening', 3).join('');
      seen.set(order, (seen.get(order) ?? 0) + 1);
    }
    expect([...seen.values()].every((count) => count >= 120 && count <= 220)).toBe(true);
    expect(seen.size).toBe(6);
  });
});

describe('the order on the screen', () => {
  const call = compile(tinyScenario, 'calm');
  const shown = (seed: number, scenarioHash: string, log = replies()) =>
    openSession(call, fakeHeader({ seed, scenarioHash }), log)
      .view()
      .replies.map((reply) => reply.index);

  it('[E20] of the first beat comes from the scenario hash, whatever the seed', () => {
    const hash = '89abcdef'.padEnd(64, '0');
    const first = replyOrder(seedOfHash(hash), 'before', 3);
    const seeds = Array.from({ length: 20 }, (_, seed) => seed);
    expect(seeds.map((seed) => shown(seed, hash))).toEqual(seeds.map(() => first));
  });

  it('[E20] of the first beat stays when the learner cuts in or says nothing', () => {
    const four = ['r0', 'r1', 'r2', 'r3'].map((id) => fakeReply(id));
    const cutIn = { say: 'But', coach: 'Let her finish.' };
    const first = compile(smallScenario([fakeBeat('one', four, { cutIn, silence: {} })]), 'calm');
    const orders = Array.from({ length: 20 }, (_, seed) => {
      const session = openSession(first, fakeHeader({ seed, pressure: true }));
      const order = () => session.view().replies.map((reply) => reply.index);
      const opening = order();
      session.take([logKinds.cutIn, 0, 1]);
      const again = order();
      session.hear();
      session.take([logKinds.silence, 0, 1]);
      return [opening, again, order()];
    });
    const [fixed] = orders[0] ?? [];
    expect(orders).toEqual(orders.map(() => [fixed, fixed, fixed]));
  });

  it('[E20] of every other beat comes from the seed, whatever the hash', () => {
    const seeds = Array.from({ length: 20 }, (_, seed) => seed);
    const orders = seeds.map((seed) => shown(seed, 'ab'.repeat(32), replies(0)));
    expect(orders).toEqual(seeds.map((seed) => replyOrder(seed, 'opening', 3)));
  });
});
