import { expect, it } from 'vitest';
import { characterCount, contentWords, wordsOf } from '#scenario/quality/counted-words.ts';
import { findPhrase, phraseList } from '#scenario/quality/phrases-in.ts';

it('[Q4] takes letters with accents and outside the Latin alphabet for parts of a word', () => {
  expect(wordsOf('Zoë’s résumé, 12 Łódź')).toEqual(['zoë’s', 'résumé', 'łódź']);
});

it('[Q4] cuts words that carry meaning to their stem', () => {
  expect([...contentWords('You were planning the lorries')]).toEqual(['plann', 'lorri']);
});

it.each([
  ['a plain text', 'Yes.', 4],
  ['an accent of its own', 'e\u0301', 1],
  ['a sign outside the basic plane', '\u{1F4DE}!', 2],
])('counts the characters of %s', (_, text, count) => {
  expect(characterCount(text)).toBe(count);
});

it.each([
  ['But no.', 'But'],
  ['His début.', null],
  ['Butter', null],
  ['It’s BUT.', 'BUT'],
])('finds whole words only: %s', (text, found) => {
  expect(findPhrase(text, phraseList(['but']))).toBe(found);
});
