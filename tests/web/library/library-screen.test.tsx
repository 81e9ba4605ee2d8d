// @vitest-environment jsdom
import { act, cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { guidelinesById } from '#guidelines/catalogue.ts';
import { guidelineIds } from '#guidelines/ids.ts';
import type { ScenarioCard } from '#scenario/scenario-card.ts';
import { fakeCard } from '#tests/support/fake-card.ts';
import { findViolations } from '#tests/support/find-violations.ts';
import { LibraryScreen } from '#web/library/library-screen.tsx';
import type { EarlierRuns } from '#web/library/scenario-results.ts';

interface Earlier {
  readonly unfinished?: Awaited<EarlierRuns['unfinished']>;
  readonly scores?: Awaited<EarlierRuns['scores']>;
  readonly played?: readonly string[];
  readonly failure?: Awaited<EarlierRuns['failure']>;
  readonly unreadable?: number;
}

async function show(scenarios: readonly ScenarioCard[], earlier: Earlier = {}) {
  const links = {
    briefing: (id: string) => `/scenarios/${id}`,
    resume: (id: string, runId: string) => `/play/${id}/${runId}`,
    debrief: (runId: string) => `/debrief/${runId}`,
  };
  // What is read arrives a tick later, as in the app.
  await act(async () => {
    render(
      <main>
        <LibraryScreen
          scenarios={Promise.resolve(scenarios)}
          portraitOf={(id) => `/${id}.svg`}
          links={links}
          earlier={{
            unfinished: Promise.resolve(earlier.unfinished ?? new Map()),
            scores: Promise.resolve(earlier.scores ?? new Map()),
            played: Promise.resolve(new Set(earlier.played)),
            failure: Promise.resolve(earlier.failure ?? null),
            unreadable: Promise.resolve(earlier.unreadable ?? 0),
          }}
        />
      </main>,
    );
    await Promise.resolve();
  });
}

const four = [
  fakeCard({ id: 'a', title: 'Late', trouble: 'delay', minutes: 14, trains: ['own-it'] }),
  fakeCard({
    id: 'b',
    title: 'Broken',
    trouble: 'defect',
    level: 'core',
    minutes: 20,
    trains: ['clarify'],
  }),
  fakeCard({ id: 'c', title: 'Too much', trouble: 'demand', minutes: 9, trains: ['own-it'] }),
  fakeCard({ id: 'd', title: 'Later', trouble: 'delay', minutes: 30, trains: ['own-it'] }),
];

const titles = () =>
  screen.getAllByRole('article').map((card) => within(card).getByRole('heading').textContent);

beforeEach(() => {
  document.documentElement.lang = 'en';
  globalThis.history.replaceState(null, '', '/');
});

describe('a card', () => {
  it('leads to its briefing', async () => {
    await show([fakeCard()]);
    expect(screen.getByRole('link')).toHaveAccessibleName(
      'Prepare for the call: The pallet at the wrong dock',
    );
    expect(screen.getByRole('link')).toHaveAttribute('href', '/scenarios/late');
  });

  it('tells the customer, the trouble, what it trains and how long it is', async () => {
    await show([fakeCard({ level: 'core' })]);
    const card = screen.getByRole('article', { name: 'The pallet at the wrong dock' });
    for (const text of [
      'Ilse Brandt',
      'shop manager, Brandt Tools',
      'Late delivery',
      'Demanding',
      'Name the feeling',
      'Say where the limit is',
      '12 decisions, about 14 minutes',
    ]) {
      expect(within(card).getByText(text)).toBeVisible();
    }
  });

  it('names the stretches of a conversation where it trains more than one can name', async () => {
    const trains = guidelineIds.filter((id) => guidelinesById[id].phase !== 'speak');
    await show([fakeCard({ trains })]);
    expect(
      screen.getByText(
        'Preparing, listening, connecting, solving and following through: 30 guidelines',
      ),
    ).toBeVisible();
  });

  it('names what not every scenario of the library trains', async () => {
    const trains = guidelineIds.filter((id) => guidelinesById[id].phase !== 'speak');
    await show([
      fakeCard({ id: 'a', title: 'All', trains: [...guidelineIds] }),
      fakeCard({ id: 'b', title: 'Most', trains }),
    ]);
    const [all, most] = screen.getAllByRole('article');
    if (!all || !most) throw new Error('Two cards were to be seen.');
    expect(within(all).getByText(/^Not in every call/)).toHaveTextContent(
      'Not in every call: “Say what happened and why”, “Take charge and own it” and “Use short, plain words”',
    );
    expect(within(most).queryByText(/^Not in every call/)).toBeNull();
  });

  it('says nothing of results before the first run', async () => {
    await show([fakeCard()]);
    expect(screen.queryByText('Best')).toBeNull();
  });

  it('shows the best and the last score with the range that they stand for', async () => {
    const best = { runId: 'r1', score: 78, band: { low: 62, high: 94 } };
    const last = { runId: 'r2', score: 64, band: { low: 48, high: 80 } };
    await show([fakeCard()], { scores: new Map([['late', { best, last }]]) });
    expect(screen.getByRole('meter', { name: 'Best' })).toHaveAttribute(
      'aria-valuetext',
      '78%, likely between 62% and 94%',
    );
    expect(screen.getByText('likely 48 to 80%')).toBeVisible();
  });

  it('leads to the debriefs of the best and the last call', async () => {
    const best = { runId: 'r1', score: 78, band: null };
    const last = { runId: 'r2', notScored: 'damaged' } as const;
    await show([fakeCard()], { scores: new Map([['late', { best, last }]]) });
    expect(
      screen
        .getAllByRole('link', { name: /debrief of The pallet at the wrong dock/ })
        .map((link) => [link.textContent, link.getAttribute('href')]),
    ).toEqual([
      ['Best', '/debrief/r1'],
      ['Last', '/debrief/r2'],
    ]);
  });

  it('says why a run is not scored instead of a number', async () => {
    const last = { runId: 'r1', notScored: 'scenarioGone' } as const;
    await show([fakeCard()], { scores: new Map([['late', { best: null, last }]]) });
    expect(screen.getByText('Not scored')).toBeVisible();
    expect(
      screen.getByText('Its version of the scenario is no longer on this device.'),
    ).toBeVisible();
    expect(screen.queryByRole('meter')).toBeNull();
  });

  it('leads back into a call that was left, and still to the briefing', async () => {
    await show([fakeCard()], { unfinished: new Map([['late', [{ runId: 'r1', decisions: 5 }]]]) });
    expect(screen.getByText('Unfinished call: 5 decisions made')).toBeVisible();
    expect(screen.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual([
      '/play/late/r1',
      '/scenarios/late',
    ]);
  });
});

describe('filters', () => {
  const summary = () => screen.getByText('Narrow the list down');
  const ask = async (label: string, answer: string) =>
    act(async () => {
      await userEvent.selectOptions(screen.getByLabelText(label), answer);
    });

  it('are absent where there is one scenario', async () => {
    await show(four.slice(0, 1));
    expect(screen.queryByRole('status')).toBeNull();
    expect(screen.queryByText('Narrow the list down')).toBeNull();
  });

  it('are folded up while all scenarios are seen at a glance', async () => {
    await show(four.slice(0, 3));
    expect(summary().closest('details')).not.toHaveAttribute('open');
    await userEvent.click(summary());
    expect(screen.getByLabelText('Level')).toBeVisible();
  });

  it('stand open where there are many, or where the address asks something', async () => {
    await show(four);
    expect(summary().closest('details')).toHaveAttribute('open');
    cleanup();
    globalThis.history.replaceState(null, '', '/?trouble=defect');
    await show(four.slice(0, 3));
    expect(summary().closest('details')).toHaveAttribute('open');
  });

  it('do not ask what all scenarios answer alike', async () => {
    await show(four.map((card) => ({ ...card, level: 'core' as const })));
    expect(screen.queryByLabelText('Level')).toBeNull();
  });

  it('find by level', async () => {
    await show(four);
    await ask('Level', 'Demanding');
    expect(titles()).toEqual(['Broken']);
  });

  it('find what was not played yet', async () => {
    await show(four, { played: ['a', 'c'] });
    await ask('Your calls', 'Not yet played');
    expect(titles()).toEqual(['Broken', 'Later']);
    expect(screen.getByRole('status')).toHaveTextContent('2 scenarios');
  });

  it('find the calls that were left', async () => {
    const unfinished = new Map([['c', [{ runId: 'r1', decisions: 1 }]]]);
    await show(four, { unfinished, played: ['c'] });
    await ask('Your calls', 'Left unfinished');
    expect(titles()).toEqual(['Too much']);
  });

  it('stand in the address, which brings them back', async () => {
    const before = globalThis.history.length;
    await show(four);
    await ask('Kind of trouble', 'Late delivery');
    await ask('What it trains', 'Take charge and own it');
    expect(globalThis.location.search).toBe('?trouble=delay&guideline=own-it');
    expect(globalThis.history.length).toBe(before);
    cleanup();
    await show(four);
    expect(titles()).toEqual(['Late', 'Later']);
    expect(screen.getByLabelText('Kind of trouble')).toHaveDisplayValue('Late delivery');
  });

  it('ask nothing where the address asks what there is not', async () => {
    globalThis.history.replaceState(null, '', '/?trouble=flood&level=&colour=red');
    await show(four);
    expect(titles()).toHaveLength(4);
    expect(screen.queryByRole('button', { name: 'Show all' })).toBeNull();
  });

  it('offer only what occurs', async () => {
    await show(four);
    const options = within(screen.getByLabelText('Kind of trouble')).getAllByRole('option');
    expect(options.map(({ textContent }) => textContent)).toEqual([
      'Any',
      'Faulty goods',
      'Impossible demand',
      'Late delivery',
    ]);
  });

  it('narrow the list down together, and say how many are left', async () => {
    await show(four);
    await userEvent.selectOptions(screen.getByLabelText('Kind of trouble'), 'Late delivery');
    await userEvent.selectOptions(screen.getByLabelText('Length'), 'Up to 15 minutes');
    expect(titles()).toEqual(['Late']);
    expect(screen.getByRole('status')).toHaveTextContent('1 scenario');
  });

  it('find by guideline', async () => {
    await show(four);
    await userEvent.selectOptions(screen.getByLabelText('What it trains'), 'Ask until you know');
    expect(titles()).toEqual(['Broken']);
  });

  it('can be taken back when nothing fits', async () => {
    await show(four);
    await userEvent.selectOptions(screen.getByLabelText('Kind of trouble'), 'Faulty goods');
    await userEvent.selectOptions(screen.getByLabelText('Length'), 'Up to 15 minutes');
    expect(screen.queryByRole('article')).toBeNull();
    expect(screen.getByRole('status')).toHaveTextContent('0 scenarios');
    expect(screen.getByText(/No scenario fits all of that/)).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Show all' }));
    expect(titles()).toEqual(['Late', 'Broken', 'Too much', 'Later']);
    expect(screen.getByLabelText('Kind of trouble')).toHaveFocus();
    expect(globalThis.location.search).toBe('');
  });
});

it.each([
  ['unavailable', /Allow this page to keep data/],
  ['full', /Make some room/],
  ['blocked', /Close or reload that tab/],
] as const)('says what to do when earlier runs cannot be read: %s', async (failure, advice) => {
  await show([fakeCard()], { failure });
  expect(screen.getByText(advice)).toBeVisible();
});

it('says how many stored calls cannot be read', async () => {
  await show(four, { unreadable: 2 });
  expect(screen.getByText('2 stored calls cannot be read.')).toBeVisible();
});

it('says nothing of stored calls while all can be read', async () => {
  await show(four);
  expect(document.body).not.toHaveTextContent('cannot be read');
});

it('says once that mistakes are welcome', async () => {
  await show(four);
  expect(screen.getAllByText(/mistakes are welcome/i)).toHaveLength(1);
});

it('has no accessibility violation', async () => {
  const last = { runId: 'r2', score: 64, band: { low: 48, high: 80 } };
  await show(four, {
    unfinished: new Map([['a', [{ runId: 'r1', decisions: 1 }]]]),
    scores: new Map([['b', { best: last, last }]]),
  });
  expect(await findViolations()).toEqual([]);
});
