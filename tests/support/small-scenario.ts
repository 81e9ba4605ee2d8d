import { readScenario } from '#scenario/read.ts';
import type { Scenario } from '#scenario/schema.ts';
import { tinySource } from '#tests/support/tiny-scenario.ts';

type Plain = Readonly<Record<string, unknown>>;

/** Plain values of a reply that ends the call and earns nothing; name what a test is about. */
export function fakeReply(id: string, reply: Plain = {}): Plain {
  return { id, say: `I say ${id}.`, coach: 'Say what you will do.', to: 'end', ...reply };
}

/** Plain values of a beat of the call with one line. */
export function fakeBeat(id: string, replies: readonly Plain[], beat: Plain = {}): Plain {
  const customer = [{ id: 'line', say: 'What now?', feels: 'calm' }];
  return { id, phase: 'explore', title: id, customer, replies, ...beat };
}

/** One case of a list that decides a mark, a mood or a target. */
export function fakeCase(when: unknown, result: unknown): Plain {
  return Object.fromEntries([
    ['when', when],
    ['then', result],
  ]);
}

/**
 * A scenario of the given beats: the flags "a", "b" and "c", the fact "van", one ending of kind resolved, one variant
 * with anger 4 and trust 5. It trains nothing that its replies would have to earn beside "empathise".
 */
export function smallScenario(beats: readonly Plain[], rest: Plain = {}): Scenario {
  return readScenario({
    ...tinySource,
    id: 'small',
    trains: ['empathise'],
    tensions: [],
    flags: { a: 'a', b: 'b', c: 'c' },
    facts: [{ id: 'van', text: 'The van leaves at six.' }],
    variants: [{ id: 'calm', title: 'calm', summary: 'calm', default: true, anger: 4, trust: 5 }],
    beats,
    endings: [{ id: 'done', kind: 'resolved', title: 'done', text: 'done' }],
    ...rest,
  });
}
