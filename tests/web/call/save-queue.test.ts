import { expect, it } from 'vitest';
import { createSaveQueue } from '#web/call/save-queue.ts';

/** Something to save whose attempts the test settles, and what it was told. */
function fakeSaving() {
  const attempts: { readonly succeed: () => void; readonly fail: (error: Error) => void }[] = [];
  const told: unknown[] = [];
  const saving = {
    attempt: () =>
      new Promise<void>((succeed, fail) => {
        attempts.push({ succeed, fail });
      }),
    onSaved: () => void told.push('saved'),
    onFailed: (error: unknown) => void told.push(error),
  };
  return { saving, attempts, told };
}

const soon = () => new Promise((resolve) => setTimeout(resolve));

it('saves one thing after the other, in the order they were asked for', async () => {
  const queue = createSaveQueue();
  const [first, second] = [fakeSaving(), fakeSaving()];
  queue.add(() => first.saving);
  queue.add(() => second.saving);
  await soon();
  expect(second.attempts.length).toBe(0);
  first.attempts[0]?.succeed();
  await soon();
  expect([first.told, second.attempts.length]).toEqual([['saved'], 1]);
});

it('tells once that something was saved, however many attempts got through', async () => {
  const queue = createSaveQueue();
  const { saving, attempts, told } = fakeSaving();
  queue.add(() => saving);
  await soon();
  queue.tryAgain();
  attempts[1]?.succeed();
  attempts[0]?.succeed();
  await soon();
  expect(told).toEqual(['saved']);
});

it('does not take a late failure for news', async () => {
  const queue = createSaveQueue();
  const { saving, attempts, told } = fakeSaving();
  queue.add(() => saving);
  await soon();
  queue.tryAgain();
  attempts[1]?.succeed();
  attempts[0]?.fail(new Error('late'));
  await soon();
  expect(told).toEqual(['saved']);
});

it('goes on with the next after a failure', async () => {
  const queue = createSaveQueue();
  const [first, second] = [fakeSaving(), fakeSaving()];
  queue.add(() => first.saving);
  queue.add(() => second.saving);
  await soon();
  first.attempts[0]?.fail(new Error('full'));
  await soon();
  expect([first.told, second.attempts.length]).toEqual([[new Error('full')], 1]);
});

it('leaves out what there is no need to save any more', async () => {
  const queue = createSaveQueue();
  const { saving, attempts } = fakeSaving();
  queue.add(() => null);
  queue.add(() => saving);
  await soon();
  expect(attempts.length).toBe(1);
});

it('has nothing to try again when nothing is under way', () => {
  expect(() => createSaveQueue().tryAgain()).not.toThrow();
});
