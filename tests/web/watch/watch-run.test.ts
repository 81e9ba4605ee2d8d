import { describe, expect, it } from 'vitest';
import { seedOfHash, replyOrder } from '#engine/order.ts';
import { tinyScenario } from '#tests/support/tiny-scenario.ts';
import { watchRun } from '#web/watch/watch-run.ts';
import { modelRun, poorRun } from './fake-runs.ts';

const hash = 'b'.repeat(64);
const watched = watchRun(tinyScenario, hash, modelRun);
const texts = (lines: readonly { readonly text: string }[] = []) => lines.map(({ text }) => text);

describe('a step', () => {
  it('has the answer that a reply got, and the next step does not tell it again', () => {
    const [, opening, hub] = watched.steps;
    expect(texts(opening?.heard)).toEqual(['Brandt Tools, Ilse speaking. Is it on its way?']);
    expect(opening?.said).toMatch(/^Your stand stays empty/u);
    expect(texts(opening?.answer)).toEqual([
      'The fair opens on Friday at nine. Four boxes would save me.',
    ]);
    expect(texts(hub?.heard)).toEqual(['Tell me how this is going to work.']);
  });

  it('has all that was on offer, in the order of the run', () => {
    const [before] = watched.steps;
    const order = replyOrder(seedOfHash(hash), 'before', 3);
    expect(before?.offered.map(({ index }) => index)).toEqual(order);
  });

  it('tells of the wrap-up which facts came up, and which of them were kept', () => {
    const wrapUp = watched.steps.find(({ move }) => move.move.type === 'wrapUp');
    expect(wrapUp?.notes).toEqual([
      { text: 'The fair opens on Friday at nine.', isKept: false },
      { text: 'The van leaves at six.', isKept: true },
    ]);
    expect(wrapUp?.comment).toBe('The fair was said, too.');
  });

  it('of a cut-in has what was being said, the words that cut it, and how they were taken', () => {
    const [, cut] = watchRun(tinyScenario, hash, poorRun).steps;
    expect(texts(cut?.heard)).toEqual([expect.stringMatching(/^I have a photo/u)]);
    expect(cut?.said).toBe('Let me stop you there.');
    expect(texts(cut?.answer)).toEqual(['I was not done.']);
  });
});

it('ends as the run did, with its score and band', () => {
  const { ending, score, band } = watchRun(tinyScenario, hash, poorRun);
  expect([ending.id, score]).toEqual(['gone', 0]);
  expect(band).toEqual({ low: 0, high: 40 });
});

it('keeps the answer to the last reply with that reply', () => {
  expect(texts(watched.steps.at(-1)?.answer)).toEqual(['You rang. That is new.']);
  expect(watched.lastLines).toEqual([]);
});

it('refuses a run that does not come to an end', () => {
  const cut = { ...modelRun, log: modelRun.log.slice(0, 2) };
  expect(() => watchRun(tinyScenario, hash, cut)).toThrow('"model-calm" does not come to an end.');
});
