import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { sentencesOf } from '#web/voice/sentences.ts';

it('cuts behind the stops of speech', () => {
  expect(sentencesOf('At 9.30, he said. “Now?” she asked… No!')).toEqual([
    'At 9.30, he said. ',
    '“Now?” ',
    'she asked… ',
    'No!',
  ]);
});

it('loses no letter of any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(sentencesOf(text).join('')).toBe(text);
    }),
  );
});
