import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findHiddenCharacter } from '#scenario/characters.ts';
import { didYouMean, nearest } from '#scenario/nearest.ts';
import { decodeUtf8 } from '#scenario/utf8.ts';
import { sentenceCount, wordCount } from '#scenario/words.ts';

describe('UTF-8', () => {
  const standard = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  const decodesToStandard = (bytes: Uint8Array) => {
    const decoded = decodeUtf8(bytes);
    if ('text' in decoded) return decoded.text === standard.decode(bytes);
    expect(() => standard.decode(bytes)).toThrow(TypeError);
    // What stands before the place is well-formed.
    return typeof standard.decode(bytes.subarray(0, decoded.invalidAt)) === 'string';
  };

  it('[F2] decodes every text to itself', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        expect(decodeUtf8(new TextEncoder().encode(text))).toEqual({ text });
      }),
    );
  });

  it('[F2] accepts and refuses the same bytes as the decoder of the platform', () => {
    const byte = fc.oneof(
      fc.nat({ max: 255 }),
      fc.constantFrom(0xc0, 0xe0, 0xed, 0xf0, 0xf4, 0x80, 0x90, 0xa0, 0xbf),
    );
    fc.assert(
      fc.property(fc.array(byte, { maxLength: 12 }), (bytes) => {
        expect(decodesToStandard(Uint8Array.from(bytes))).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it('[F2] decodes more than one chunk', () => {
    const text = 'ü€😀'.repeat(10_000);
    expect(decodeUtf8(new TextEncoder().encode(text))).toEqual({ text });
  });
});

describe('hidden characters', () => {
  it.each([
    ['a\u0000b', 1, 'a NUL byte (U+0000)'],
    ['a\rb', 1, 'a carriage return without a line feed (U+000D)'],
    ['ab\u001B[0m', 2, 'an escape character (U+001B)'],
    ['\u0085', 0, 'a control character (U+0085)'],
    ['x\u2028', 1, 'a line separator (U+2028)'],
    ['x\u2029', 1, 'a paragraph separator (U+2029)'],
    ['x\u2066y', 1, 'a mark that turns the direction of writing (U+2066)'],
    ['x\uFEFF', 1, 'a byte order mark (U+FEFF)'],
    ['x\uD83D', 1, 'half a character (U+D83D)'],
    ['\uFFFF', 0, 'a code that stands for no character (U+FFFF)'],
  ])('[F2] are found in %j', (text, at, name) => {
    expect(findHiddenCharacter(text)).toEqual({ at, name });
  });

  it('[F2] are not found in texts of many scripts', () => {
    const text = 'Line\r\n\ttab – “quotes” … 👩‍🚀 सलाम שלום \u200Fمرحبا 日本語 é';
    expect(findHiddenCharacter(text)).toBeNull();
  });
});

describe('the nearest word', () => {
  const words = ['apologise', 'own-it', 'honest', 'to', 'atLeast'];

  it.each([
    ['apologize', 'apologise'],
    ['Apologise', 'apologise'],
    ['apolgoise', 'apologise'],
    ['own_it', 'own-it'],
    ['own it', 'own-it'],
    ['honets', 'honest'],
    ['ot', 'to'],
    ['atleast', 'atLeast'],
    ['friendly', undefined],
    ['x', undefined],
    ['', undefined],
    ['a'.repeat(100_000), undefined],
  ])('[F8] of %s is %s', (word, found) => {
    expect(nearest(word, words)).toBe(found);
  });

  it('[F8] is put as a question, and left out when there is none', () => {
    expect([didYouMean('honets', words), didYouMean('xyz', words)]).toEqual([
      'Did you mean "honest"?',
      '',
    ]);
  });
});

describe('counting', () => {
  it.each([
    ['', 0],
    ['One.', 1],
    ['One', 1],
    ['One. Two.', 2],
    ['One! And “two.” Three?', 3],
    ['At 5 p.m. on Friday.', 1],
    ['Mr. Dolan rang. He was brief.', 2],
    ['It costs 4.50 euros.', 1],
    ['Wait… what?', 1],
    ['She said it. twice.', 1],
    ['One. Two without an end', 2],
  ])('[F7] finds the sentences of %j', (text, count) => {
    expect(sentenceCount(text)).toBe(count);
  });

  it('[F7] finds the words of a text', () => {
    expect([
      wordCount(''),
      wordCount(' one  two\nthree '),
      wordCount("It's half-past two."),
    ]).toEqual([0, 3, 3]);
  });
});
