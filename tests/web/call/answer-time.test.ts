import fc from 'fast-check';
import { expect, it } from 'vitest';
import { answerTimeMs } from '#web/call/answer-time.ts';
import { answerSteps } from '#web/call/use-answer-time.ts';
import { answerTimes } from '#web/messages/answer-times.ts';

const words = (count: number) => ({ text: Array.from({ length: count }, () => 'word').join(' ') });
const texts = fc.array(fc.nat(80).map(words), { maxLength: 5 });
const times = fc.constantFrom(...answerTimes.filter((time) => time !== 'off'));

it('is the time to read what was said and the replies, and a breath', () => {
  const view = { newLines: [words(38)], replies: [words(100), words(100)] };
  expect(answerTimeMs(view, '1x')).toBe(65_000);
  expect(answerTimeMs(view, '10x')).toBe(650_000);
});

it('is long enough to think where there is hardly a word', () => {
  expect(answerTimeMs({ newLines: [], replies: [words(1)] }, '1x')).toBe(6000);
});

it('is never shorter with more to read', () => {
  fc.assert(
    fc.property(texts, fc.nat(80).map(words), times, (replies, more, time) => {
      const ms = answerTimeMs({ newLines: [], replies }, time);
      expect(
        answerTimeMs({ newLines: [], replies: [...replies, more] }, time),
      ).toBeGreaterThanOrEqual(ms);
      expect(answerTimeMs({ newLines: [more], replies }, time)).toBeGreaterThanOrEqual(ms);
    }),
  );
});

it('is as many times as long as was chosen, to the second', () => {
  fc.assert(
    fc.property(texts, texts, times, (newLines, replies, time) => {
      const once = answerTimeMs({ newLines, replies }, '1x');
      const ms = answerTimeMs({ newLines, replies }, time);
      const factor = Number.parseInt(time, 10);
      expect(ms).toBeLessThanOrEqual(factor * once);
      expect(ms).toBeGreaterThan(factor * (once - 1000));
    }),
  );
});

it('is whole milliseconds in each of its steps, which a browser would cut', () => {
  fc.assert(
    fc.property(texts, times, (replies, time) => {
      const ms = answerTimeMs({ newLines: [], replies }, time);
      expect(Number.isInteger(ms / answerSteps)).toBe(true);
    }),
  );
});
