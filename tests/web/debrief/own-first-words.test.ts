import { expect, it } from 'vitest';
import { fakeMove } from '#tests/support/fake-debrief.ts';
import { findFirstWords } from '#web/debrief/own-first-words.ts';

const reply = (logIndex: number) => fakeMove({ logIndex });
const told = (notes: Readonly<Record<string, string>>, moves = [reply(0), reply(3), reply(4)]) =>
  [...(findFirstWords(new Map(Object.entries(notes)), moves)?.byMove ?? [])].map(
    ([at, words]) => `${at}: ${words.told}`,
  );

it('finds what was said before a reply by the place where its turn began', () => {
  expect(told({ 'words/1': 'typed:Sorry.', 'words/4': 'typed:A van.' })).toEqual([
    '3: Your own words first: “Sorry.”',
    '4: Your own words first: “A van.”',
  ]);
});

it('tells what was said aloud, with the words where some were typed', () => {
  expect(told({ 'words/0': 'aloud:', 'words/1': 'aloud:Sorry.' })).toEqual([
    '0: You said it in your own words first, aloud.',
    '3: Your own words first, said aloud: “Sorry.”',
  ]);
});

it('passes over a silence, which the words outlast', () => {
  const silence = fakeMove({ logIndex: 1, move: { type: 'silence' } });
  expect(told({ 'words/1': 'typed:Sorry.' }, [reply(0), silence, reply(2)])).toEqual([
    '2: Your own words first: “Sorry.”',
  ]);
});

it('gives no words to a cut-in', () => {
  const cutIn = fakeMove({ logIndex: 1, move: { type: 'cutIn', index: 0 } });
  expect(told({ 'words/1': 'typed:Sorry.' }, [reply(0), cutIn, reply(2)])).toEqual([]);
});

it('is nothing where every question was skipped, or its reply taken back', () => {
  const notes = new Map([
    ['words/0', 'skipped'],
    ['words/2', 'typed:Gone.'],
    ['reaction', 'well'],
  ]);
  expect(findFirstWords(notes, [reply(0), reply(3)])).toBeNull();
});
