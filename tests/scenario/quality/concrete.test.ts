import { expect, it } from 'vitest';
import { isConcrete, namesTime } from '#scenario/quality/concrete.ts';

const customer = new Set(['Ilse', 'Brandt']);

it.each([
  ['a figure', 'Leeds has 3600 of them.'],
  ['a number in words', 'You get both of them.'],
  ['a day', 'It comes on thursday.'],
  ['an hour in words', 'I ring you at six.'],
  ['a name inside a sentence', 'I ask Joan about it.'],
  ['a name with an apostrophe', "It's for O’Neill to say."],
])('[Q4] takes %s for concrete', (_, text) => {
  expect(isConcrete(text, customer)).toBe(true);
});

it.each([
  ['the customer’s name', 'I take care of it, Ilse, I promise.'],
  ['what is the customer’s', 'I take care of the line, Brandt’s line.'],
  ['a title', 'I take care of it, Ms Brandt, I promise.'],
  ['a capital at the start of a sentence', 'It is done. Really. “Well then.”'],
  ['the word I', "It's what I'd do, and I will."],
  ['a thing without a number or a name', 'You get the glass back.'],
])('[Q4] does not take %s for concrete', (_, text) => {
  expect(isConcrete(text, customer)).toBe(false);
});

it.each([
  ['I ring you at half past four.', true],
  ['I ring you by six.', true],
  ['I ring you on the 5th.', true],
  ['I ring you tonight.', true],
  ['I ring you, for all six of them.', false],
])('[Q4] says whether "%s" names a time', (text, names) => {
  expect(namesTime(text)).toBe(names);
});
