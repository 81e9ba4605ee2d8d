import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import type { TranscriptLine } from '#engine/view.ts';
import { cutShort, phrasesOf, planSpeech } from '#web/call/speech.ts';

const line = (by: TranscriptLine['by'], text: string): TranscriptLine => ({
  id: 'beat/line',
  by,
  text,
  feels: null,
  states: [],
});

it('cuts a line where a speaker breathes', () => {
  expect(phrasesOf('Where is it? “At 9.30,” he said… 1,200 units; none – none – here.')).toEqual([
    'Where is it? ',
    '“At 9.30,” ',
    'he said… ',
    '1,200 units; ',
    'none – ',
    'none – ',
    'here.',
  ]);
});

it.each([
  ['Brandt Tools, Ilse speaking.', 'Brandt Tools–'],
  ['Where is it? The fair opens on Friday.', 'Where is it?–'],
])('shows of a text that was cut short what was heard: %s', (text, heard) => {
  expect(cutShort(text)).toBe(heard);
});

it('loses no letter of any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(phrasesOf(text).join('')).toBe(text);
    }),
  );
});

it('speaks 170 words a minute, and has a scene read as a whole', () => {
  expect(
    planSpeech(
      [line('scene', 'One, two. Three, four.'), line('customer', 'Yes, of course.')],
      'normal',
    ),
  ).toEqual([
    { line: 0, phrase: 0, durationMs: 857 },
    { line: 1, phrase: 0, durationMs: 353 },
    { line: 1, phrase: 1, durationMs: 706 },
  ]);
});

it('takes no time at once', () => {
  const plan = planSpeech([line('customer', 'Yes, of course.')], 'instant');
  expect(plan.map(({ durationMs }) => durationMs)).toEqual([0, 0]);
});
