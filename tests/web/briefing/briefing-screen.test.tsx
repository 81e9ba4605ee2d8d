// @vitest-environment jsdom
import { act, cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, beforeEach, expect, it, vi } from 'vitest';
import type { Mode } from '#engine/run.ts';
import { readScenario } from '#scenario/read.ts';
import { findViolations } from '#tests/support/find-violations.ts';
import { tinySource } from '#tests/support/tiny-scenario.ts';
import { BriefingScreen } from '#web/briefing/briefing-screen.tsx';
import { DrillStart, NoStorage } from '#web/briefing/late-parts.ts';
import type { AnswerTime } from '#web/messages/answer-times.ts';
import type { UnfinishedRun } from '#web/briefing/unfinished-runs.tsx';

const [calm, furious] = tinySource.variants;
const scenario = readScenario({
  ...tinySource,
  you: { ...tinySource.you, mustRefer: ['Free pallets'] },
  variants: [
    calm,
    {
      ...furious,
      known: [{ id: 'photo', text: 'She has a photo of the label.' }],
      you: { role: 'Trainee', mayDecide: ['Nothing on your own'] },
    },
  ],
});

const links = {
  library: '/',
  play: (id: string, variant: string, { mode, phase }: { mode: Mode; phase: string | null }) =>
    `/play/${id}?variant=${variant}&mode=${mode}${phase === null ? '' : `&phase=${phase}`}`,
  sheet: (id: string, variant: string) => `/sheet/${id}?variant=${variant}`,
  watch: (id: string, variant: string) => `/watch/${id}?variant=${variant}`,
  guideline: (id: string) => `/guidelines/${id}`,
  resume: (id: string, runId: string) => `/play/${id}/${runId}`,
};

interface Settings {
  readonly onPaceChange?: (pace: string) => void;
  readonly answerTime?: AnswerTime;
  readonly onAnswerTimeChange?: (time: string) => void;
  readonly failure?: 'full' | 'blocked' | 'unavailable';
}

async function show(
  unfinished: readonly UnfinishedRun[] = [],
  { onPaceChange = vi.fn<(pace: string) => void>(), ...settings }: Settings = {},
) {
  document.documentElement.lang = 'en';
  await act(async () => {
    render(
      <main>
        <BriefingScreen
          scenario={Promise.resolve(scenario)}
          portrait="/ilse.svg"
          loadPhases={() => Promise.resolve(['open', 'close'])}
          pace="normal"
          onPaceChange={onPaceChange}
          answerTime={settings.answerTime ?? 'off'}
          onAnswerTimeChange={settings.onAnswerTimeChange ?? vi.fn<(time: string) => void>()}
          unfinished={Promise.resolve({ runs: unfinished, failure: settings.failure ?? null })}
          links={links}
        />
      </main>,
    );
    await Promise.resolve();
  });
}

// A busy machine takes its time to read them.
beforeAll(async () => {
  await Promise.all([DrillStart.prefetch(), NoStorage.prefetch()]);
});

beforeEach(() => globalThis.history.replaceState(null, '', '/scenarios/tiny-call'));

it('tells who rings, what one knows, may decide and must pass on, and the goal', async () => {
  await show();
  for (const text of [
    'Ilse Brandt',
    'Shop manager, Brandt Tools',
    'Quick, fair, short of time.',
    'Account manager, Halden Freight',
    'Tell her where the pallet is and what happens next.',
    'The pallet stands at dock 4 in the next town.',
    'A second van tonight',
    'Free pallets',
  ]) {
    expect(screen.getByText(text)).toBeVisible();
  }
});

it('leads from what it trains to the guidelines', async () => {
  await show();
  await userEvent.click(screen.getByText('What you practise here: 4 guidelines'));
  expect(screen.getByRole('link', { name: 'Take charge and own it' })).toHaveAttribute(
    'href',
    '/guidelines/own-it',
  );
});

it('keeps what the customer wants and fears for the debrief', async () => {
  await show();
  expect(document.body).not.toHaveTextContent('Stock on the shelf by Friday.');
  expect(document.body).not.toHaveTextContent('An empty stand at the fair.');
});

it('starts the default variant', async () => {
  await show();
  expect(screen.getByRole('radio', { name: /She waits for news/ })).toBeChecked();
  expect(screen.getByRole('link', { name: 'Start the call' })).toHaveAttribute(
    'href',
    '/play/tiny-call?variant=calm&mode=practice',
  );
});

it('starts the chosen variant and tells what is known in it', async () => {
  await show();
  await userEvent.click(screen.getByRole('radio', { name: /She saw the label/ }));
  expect(screen.getByRole('link', { name: 'Start the call' })).toHaveAttribute(
    'href',
    '/play/tiny-call?variant=furious&mode=practice',
  );
  expect(screen.getAllByText('She has a photo of the label.')).toHaveLength(2);
});

it('lets a variant change who you are, and keeps what it leaves unsaid', async () => {
  await show();
  await userEvent.click(screen.getByRole('radio', { name: /She saw the label/ }));
  expect(screen.getByText('Trainee, Halden Freight')).toBeVisible();
  expect(screen.getByText('Nothing on your own')).toBeVisible();
  expect(screen.queryByText('A second van tonight')).toBeNull();
  expect(screen.getByText('Free pallets')).toBeVisible();
});

it('offers to carry on with a call that was left, and to start again', async () => {
  await show([{ runId: 'r1', variant: 'furious', decisions: 3, isFork: false, mode: 'practice' }]);
  expect(screen.getByText('You left a call after 3 decisions (She saw the label).')).toBeVisible();
  expect(screen.getByRole('link', { name: 'Carry on with the call' })).toHaveAttribute(
    'href',
    '/play/tiny-call/r1',
  );
  expect(screen.getByRole('link', { name: 'Start again' })).toHaveAttribute(
    'href',
    '/play/tiny-call?variant=calm&mode=practice',
  );
});

it('lists every call that was left, and says which one is a fork', async () => {
  await show([
    { runId: 'r1', variant: 'furious', decisions: 3, isFork: false, mode: 'practice' },
    { runId: 'r2', variant: 'calm', decisions: 1, isFork: true, mode: 'practice' },
  ]);
  const ways = screen.getAllByRole('link', { name: 'Carry on with the call' });
  expect(ways.map((link) => link.getAttribute('href'))).toEqual([
    '/play/tiny-call/r1',
    '/play/tiny-call/r2',
  ]);
  expect(ways[0]).toHaveAccessibleDescription(
    'You left a call after 3 decisions (She saw the label).',
  );
  expect(ways[1]).toHaveAccessibleDescription(
    'Fork You left a call after 1 decision (She waits for news).',
  );
});

it('starts as practice unless asked otherwise, and says what each way of practising is', async () => {
  await show();
  const ways = within(screen.getByRole('group', { name: 'How you practise' }));
  expect(ways.getByRole('radio', { name: /^Practice ?Nobody interrupts you/ })).toBeChecked();
  expect(ways.getByRole('radio', { name: /^Assessment ?As on the day itself/ })).not.toBeChecked();
});

it('starts an assessment', async () => {
  await show();
  await userEvent.click(screen.getByRole('radio', { name: /^Assessment/ }));
  expect(screen.getByRole('link', { name: 'Start the call' })).toHaveAttribute(
    'href',
    '/play/tiny-call?variant=calm&mode=assessment',
  );
});

it('keeps in the address how the call begins and how one practises, and no step back for it', async () => {
  const before = globalThis.history.length;
  await show();
  await userEvent.click(screen.getByRole('radio', { name: /She saw the label/ }));
  await userEvent.click(screen.getByRole('radio', { name: /^Assessment/ }));
  expect(globalThis.location.search).toBe('?variant=furious&mode=assessment');
  expect(globalThis.history.length).toBe(before);
  cleanup();
  await show();
  expect(screen.getByRole('link', { name: 'Start the call' })).toHaveAttribute(
    'href',
    '/play/tiny-call?variant=furious&mode=assessment',
  );
});

it('starts as usual where the address asks what there is not', async () => {
  globalThis.history.replaceState(null, '', '/scenarios/tiny-call?variant=mild&mode=toString');
  await show();
  expect(screen.getByRole('link', { name: 'Start the call' })).toHaveAttribute(
    'href',
    '/play/tiny-call?variant=calm&mode=practice',
  );
});

it('asks for a stretch before a drill, the opening unless told otherwise', async () => {
  await show();
  await act(async () => await userEvent.click(screen.getByRole('radio', { name: /^Drill/ })));
  const stretches = within(screen.getByRole('group', { name: 'Which stretch' }));
  expect(stretches.getByRole('radio', { name: 'The opening' })).toBeChecked();
  await userEvent.click(stretches.getByRole('radio', { name: 'Closing' }));
  expect(screen.getByRole('link', { name: 'Start the call' })).toHaveAttribute(
    'href',
    '/play/tiny-call?variant=calm&mode=drill&phase=close',
  );
  expect(await findViolations()).toEqual([]);
});

it('says which call that was left is an assessment', async () => {
  await show([{ runId: 'r1', variant: 'calm', decisions: 1, isFork: false, mode: 'assessment' }]);
  expect(screen.getByRole('link', { name: 'Carry on with the call' })).toHaveAccessibleDescription(
    'Assessment You left a call after 1 decision (She waits for news).',
  );
});

it('tells the chosen pace', async () => {
  const onPaceChange = vi.fn<(pace: string) => void>();
  await show([], { onPaceChange });
  await userEvent.click(screen.getByText('Lines as spoken · no time limit'));
  await userEvent.click(screen.getByRole('radio', { name: 'At once' }));
  expect(onPaceChange.mock.calls).toEqual([['instant']]);
});

it('has no accessibility violation', async () => {
  await show([
    { runId: 'r1', variant: 'calm', decisions: 1, isFork: false, mode: 'practice' },
    { runId: 'r2', variant: 'calm', decisions: 1, isFork: true, mode: 'practice' },
  ]);
  expect(await findViolations()).toEqual([]);
});

it('leads to the sheet for two people, in the chosen variant', async () => {
  await show();
  await userEvent.click(screen.getByRole('radio', { name: /She saw the label/ }));
  expect(screen.getByRole('link', { name: 'Play it with a colleague' })).toHaveAttribute(
    'href',
    '/sheet/tiny-call?variant=furious',
  );
});

it('leaves as much time to answer as one likes, until one chooses otherwise', async () => {
  const onAnswerTimeChange = vi.fn<(time: string) => void>();
  await show([], { onAnswerTimeChange });
  await userEvent.click(screen.getByText('Lines as spoken · no time limit'));
  const times = within(screen.getByRole('group', { name: /^Time to answer/ }));
  expect(times.getAllByRole('radio').map((radio) => radio.parentElement?.textContent)).toEqual([
    'Off',
    '1×',
    '2×',
    '3×',
    '5×',
    '10×',
  ]);
  expect(times.getByRole('radio', { name: 'Off' })).toBeChecked();
  await userEvent.click(times.getByRole('radio', { name: '10×' }));
  expect(onAnswerTimeChange.mock.calls).toEqual([['10x']]);
});

it('offers no time to answer in a guided call, whose coach wants to be read', async () => {
  await show([], { answerTime: '1x' });
  expect(screen.getByText('Lines as spoken · time to answer 1×')).toBeVisible();
  await userEvent.click(screen.getByRole('radio', { name: /Guided/ }));
  await userEvent.click(screen.getByText('Lines as spoken'));
  expect(screen.queryByRole('group', { name: /^Time to answer/ })).toBeNull();
});

it.each([
  ['unavailable', 'This browser does not let the call be saved.'],
  ['blocked', 'Another tab has this page open'],
  ['full', 'There is no room left on this device'],
] as const)('says before a call that it cannot be saved: %s', async (failure, cause) => {
  await show([], { failure });
  const notice = await screen.findByText('A call cannot be saved here at the moment');
  expect(notice.parentElement).toHaveTextContent(cause);
  expect(screen.getByRole('link', { name: 'Start the call' })).toBeVisible();
});

it('says nothing of storage that works', async () => {
  await show();
  expect(screen.queryByText('A call cannot be saved here at the moment')).toBeNull();
});
