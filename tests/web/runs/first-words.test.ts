import { expect, it } from 'vitest';
import { type LogEntry, logKinds } from '#engine/run.ts';
import { placeOfTurn, readFirstWords, writeFirstWords } from '#web/runs/first-words.ts';

const { reply, cutIn, silence, wrapUp, factKept, takeBack, hint } = logKinds;
const log = (...kinds: readonly LogEntry[0][]): LogEntry[] => kinds.map((kind) => [kind, 0, 0]);

it.each([
  { what: 'a new run', kinds: [], place: 0 },
  { what: 'a reply', kinds: [reply], place: 1 },
  { what: 'notes after a reply', kinds: [reply, factKept, hint], place: 1 },
  { what: 'a cut-in', kinds: [reply, cutIn], place: 2 },
  { what: 'a silence, after which the same replies wait', kinds: [reply, silence], place: 1 },
  { what: 'the wrap-up', kinds: [reply, wrapUp], place: 2 },
  { what: 'a reply taken back', kinds: [reply, factKept, reply, takeBack], place: 1 },
  { what: 'a silence taken back', kinds: [reply, silence, takeBack, reply], place: 4 },
  { what: 'everything taken back', kinds: [reply, takeBack], place: 0 },
])('a turn begins behind the last move that stands: $what', ({ kinds, place }) => {
  expect(placeOfTurn(log(...kinds))).toBe(place);
});

it.each([
  { how: 'typed', text: 'Sorry: that was us.' },
  { how: 'aloud', text: '' },
  { how: 'aloud', text: 'Sorry' },
] as const)('words come back as they were written: $how "$text"', (words) => {
  expect(readFirstWords(writeFirstWords(words))).toEqual(words);
});

it.each([writeFirstWords(null), undefined, 'typed', 'something else'])(
  'there are none in %s',
  (stored) => {
    expect(readFirstWords(stored)).toBeNull();
  },
);
