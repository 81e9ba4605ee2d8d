import { expect, it } from 'vitest';
import { newRunId, newSeed } from '#web/runs/run-id.ts';
import { fixedIds } from './fake-run.ts';

it('makes a version 7 UUID of the time and of random bytes', () => {
  expect(newRunId(fixedIds())).toBe('018bcfe5-6801-7607-8809-0a0b0c0d0e0f');
});

it('makes ids that sort by their time', () => {
  const ids = fixedIds();
  const made = [newRunId(ids), newRunId(ids), newRunId(ids)];
  expect(made.toSorted()).toEqual(made);
});

it('makes a seed of four random bytes', () => {
  expect(newSeed(fixedIds())).toBe(0x00010203);
});
