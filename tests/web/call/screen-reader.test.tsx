// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeHeader, replies } from '#tests/support/run-header.ts';
import type { RunStore } from '#web/runs/run-store.ts';
import {
  canonical,
  choose,
  freshBrowser,
  openCall,
  openStore,
  pass,
  pressKeyOf,
  replyOf,
  saved,
  settled,
  tinyHash,
} from './render-call.tsx';

const opening = 'Brandt Tools, Ilse speaking. Is it on its way?';

/** Hears what a screen reader would: text that is added to a polite region. */
function listen(): () => readonly string[] {
  const heard: string[] = [];
  const observer = new MutationObserver((changes) => {
    for (const { target, addedNodes } of changes) {
      const element = target instanceof Element ? target : target.parentElement;
      if (element?.closest('[aria-live="polite"], [role="status"]') === null) continue;
      for (const node of addedNodes) heard.push(node.textContent ?? '');
    }
  });
  observer.observe(document.body, { childList: true, subtree: true, characterData: true });
  return () => heard;
}

beforeEach(freshBrowser);
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it('announces each line once and in full, at whatever pace it arrives', async () => {
  const { user } = await openCall({ preferences: { pace: 'normal' } });
  settled();
  const heard = listen();
  await choose(user, /Ring her now/);
  for (const ms of [706, 706, 1765, 300]) pass(ms);
  await saved();
  expect(heard()).toEqual([opening, 'Your turn: 3 replies below.']);
});

it('announces what is told first, in a region that was there before', async () => {
  await openCall();
  const scene = 'Twenty past two. The pallet is at dock 4, forty kilometres away.';
  const region = document.querySelector('[aria-live="polite"]');
  expect(region).toBeEmptyDOMElement();
  expect(screen.getByText(scene)).toBeVisible();
  const heard = listen();
  pass(200);
  await saved();
  expect(heard()).toEqual([scene, 'Your turn: 3 replies below.']);
  expect(region).toHaveTextContent(scene);
});

it('announces the answer to a reply and the line that follows it, in this order', async () => {
  const { user } = await openCall();
  await choose(user, /Ring her now/);
  const heard = listen();
  await choose(user, /Your stand stays empty/);
  await saved();
  expect(heard()).toEqual([
    'The fair opens on Friday at nine. Four boxes would save me.',
    'Tell me how this is going to work.',
    'Your turn: 3 replies below.',
  ]);
});

it('has each present line in the page once only', async () => {
  const { user } = await openCall();
  await choose(user, /Ring her now/);
  const words = (document.body.textContent ?? '').split(opening).length - 1;
  expect(words).toBe(1);
});

it('never loses the focus, whatever takes the pressed control away', async () => {
  const { user } = await openCall({ preferences: { pace: 'normal' } });
  const focused: string[] = [];
  const note = () => focused.push(document.activeElement?.textContent ?? '');
  settled();
  replyOf(/Ring her now/).focus();
  await user.keyboard('{Enter}');
  await saved();
  note();
  await user.tab();
  note();
  await user.keyboard('{Enter}');
  note();
  await user.tab();
  note();
  expect(focused).toEqual([
    'Speaking',
    'Show the restS',
    'What do you say?',
    expect.stringMatching(/^1/),
  ]);
});

it('leaves the focus alone where it was not lost', async () => {
  const { user } = await openCall();
  const briefing = screen.getByRole('button', { name: 'Briefing' });
  briefing.focus();
  await pressKeyOf(user, /Ring her now/);
  expect(briefing).toHaveFocus();
});

it('moves the focus to the heading when the call is over', async () => {
  const { user } = await openCall();
  for (const words of [/Ring her now/, /Your stand/, /A van leaves at six/, /I ring you/]) {
    // oxlint-disable-next-line no-await-in-loop -- one reply after the other
    await choose(user, words);
  }
  expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();
});

it('hands the focus from the heading of a call that is being read to its own', async () => {
  const runs = openStore();
  const header = fakeHeader({ scenarioHash: tinyHash });
  await runs.start({ id: 'run-1', header, scenarioId: 'tiny-call', canonical }, replies(0));
  let answer = () => undefined as void;
  const load: RunStore['load'] = async (id) => {
    await new Promise<void>((resolve) => {
      answer = resolve;
    });
    return await runs.load(id);
  };
  await openCall({ runs: { ...runs, load }, runId: 'run-1' });
  screen.getByRole('heading', { level: 1, name: /Opening your call/ }).focus();
  answer();
  await saved();
  expect(screen.getByRole('heading', { level: 1, name: 'Ilse Brandt' })).toHaveFocus();
});

it('announces of the own notes only that they are not saved', async () => {
  const { user } = await openCall();
  await choose(user, /Ring her now/);
  expect(screen.getByText('Only for you, never scored.').closest('[role="status"]')).toBeNull();
});

it('fetches her faces ahead once the page stands, before the first reply', async () => {
  const wanted: string[] = [];
  vi.stubGlobal(
    'Image',
    class {
      set src(url: string) {
        wanted.push(url);
      }
    },
  );
  await openCall();
  expect(wanted).toEqual([]);
  pass(1000);
  expect(wanted).toContain('/tiny-call-angry.svg');
});

it('names the keys that choose a reply', async () => {
  await openCall();
  expect(replyOf(/Ring her now/).getAttribute('aria-keyshortcuts')).toMatch(/^[1-3]$/);
});
