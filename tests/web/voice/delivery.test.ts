import { expect, it } from 'vitest';
import { expressions } from '#scenario/expressions.ts';
import { type Character, deliveryOf } from '#web/voice/delivery.ts';

const plain: Character = { pitch: 'medium', pace: 'medium' };

it("leaves a calm line of an ordinary speaker as the device's voice says it", () => {
  expect(deliveryOf(plain, 'calm', 'normal')).toEqual({ rate: 1, pitch: 1 });
});

it.each<[Character, number, number]>([
  [{ pitch: 'low', pace: 'slow' }, 0.9, 0.85],
  [{ pitch: 'high', pace: 'fast' }, 1.1, 1.15],
])('follows how the customer speaks: %o', (character, rate, pitch) => {
  expect(deliveryOf(character, 'calm', 'normal')).toEqual({ rate, pitch });
});

it('follows how a line is meant', () => {
  expect(deliveryOf({ pitch: 'low', pace: 'fast' }, 'rage', 'normal')).toEqual({
    rate: 1.27,
    pitch: 0.92,
  });
});

it('hurries where lines are to arrive faster, and only there', () => {
  const rates = (['normal', 'fast', 'instant'] as const).map(
    (pace) => deliveryOf(plain, 'calm', pace).rate,
  );
  expect(rates).toEqual([1, 1.4, 1]);
});

it('sounds different for each feeling, and never like a cartoon at a natural pace', () => {
  const all = expressions.map((feels) => deliveryOf(plain, feels, 'normal'));
  expect(new Set(all.map((one) => JSON.stringify(one))).size).toBe(expressions.length);
  const far = all.flatMap(({ rate, pitch }) => [rate, pitch]).filter((x) => x < 0.9 || x > 1.2);
  expect(far).toEqual([]);
});
