// @vitest-environment jsdom
import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { guidelinesById } from '#guidelines/catalogue.ts';
import { fakeCard } from '#tests/support/fake-card.ts';
import { findViolations } from '#tests/support/find-violations.ts';
import type { ProgressLinks } from '#web/progress/links.ts';
import { ProgressScreen } from '#web/progress/progress-screen.tsx';
import type { Outcome, Reading, SetGoal, ToldRun } from '#web/progress/told-run.ts';
import { fakeReading, fakeTold, midnight, noon } from './fake-told.ts';

const links: ProgressLinks = {
  guideline: (id) => `/guidelines/${id}`,
  debrief: (runId) => `/debrief/${runId}`,
  practise: (id, variant) => `/scenarios/${id}?variant=${variant}`,
};

const card = fakeCard({
  variants: [
    { id: 'calm', title: 'She waits for news', summary: '', default: true },
    { id: 'loud', title: 'She is furious', summary: '', default: false },
  ],
});
const { title: honest } = guidelinesById.honest;
const { title: apologise } = guidelinesById.apologise;

async function show(reading: Reading | null, onRetry = () => {}) {
  document.documentElement.lang = 'en';
  const cards = Promise.resolve([card]);
  const screenOf = (known: Reading | null) => (
    <main>
      <ProgressScreen
        reading={known}
        cards={cards}
        now={noon(20)}
        links={links}
        onRetry={onRetry}
      />
    </main>
  );
  const { rerender } = render(screenOf(null));
  await act(async () => {
    rerender(screenOf(reading));
    await cards;
  });
}

const part = (name: string) => within(screen.getByRole('region', { name }));
const told = (made: readonly Outcome[], run: Partial<ToldRun> = {}, goal: SetGoal | null = null) =>
  fakeTold('run-1', 3, { made: { honest: made }, goal, ...run });
const later = { late: { day: midnight(26), variant: 'loud' } };

describe('while the calls are read', () => {
  it('says so, with how far it has come', async () => {
    await show({ ...fakeReading([told(['missed'])]), calls: 4, isComplete: false });
    expect(screen.getByRole('status')).toHaveTextContent('Reading your calls');
    expect(screen.getByRole('progressbar', { name: '1 of 4 calls read' })).toHaveValue(1);
    expect(part('Scenarios').getByRole('heading', { level: 3, name: card.title })).toBeVisible();
  });

  it('says when it is done, and what cannot be read', async () => {
    await show({ ...fakeReading([told(['missed'])]), unreadable: 2 });
    expect(screen.getByRole('status')).toHaveTextContent(
      'From 1 finished call. 2 stored calls cannot be read and are left out.',
    );
    expect(screen.queryByRole('progressbar')).toBeNull();
  });

  it('says when the storage does not answer, and tries again', async () => {
    const onRetry = vi.fn<() => void>();
    await show({ type: 'unavailable' }, onRetry);
    expect(screen.getByText('Your calls cannot be read right now')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(onRetry).toHaveBeenCalledOnce();
  });
});

describe('before the first call is over', () => {
  it('says what will be here, and where a newcomer starts', async () => {
    await show(fakeReading([]));
    const parts = part('What will be here').getAllByRole('heading', { level: 3 });
    expect(parts.map(({ textContent }) => textContent)).toEqual([
      'Guidelines',
      'Scenarios',
      'What comes back when',
      'Goals',
    ]);
    const start = part('Where should I start?');
    expect(start.getByText(/no other call is easier to begin with/)).toBeVisible();
    expect(start.getByRole('link')).toHaveAttribute('href', '/scenarios/late?variant=calm');
  });
});

describe('where to start', () => {
  it('gives what is due with its variant and the reason', async () => {
    await show(fakeReading([told([])], { late: { day: midnight(18), variant: 'loud' } }));
    const start = part('Where should I start?');
    expect(start.getByText(/due again since 18 November 2026/)).toBeVisible();
    expect(
      start.getByRole('link', { name: `Prepare for this call: ${card.title}, She is furious` }),
    ).toHaveAttribute('href', '/scenarios/late?variant=loud');
  });

  it('names the guideline that it is for', async () => {
    const made = { 'own-it': ['missed', 'broken', 'followed'] } as const;
    await show(fakeReading([fakeTold('run-1', 19, { made })], later));
    expect(
      part('Where should I start?').getByText(
        new RegExp(`“${guidelinesById['own-it'].title}”.*1 followed, 1 missed and 1 broken of 3`),
      ),
    ).toBeVisible();
  });
});

describe('a guideline', () => {
  it('tells what was made of each chance, with the reply and the way to it', async () => {
    await show(fakeReading([told(['followed', 'missed', 'broken'])]));
    const guidelines = part('Guidelines');
    expect(guidelines.getByRole('link', { name: honest })).toHaveAttribute(
      'href',
      '/guidelines/honest',
    );
    expect(guidelines.getByText('1 followed, 1 missed and 1 broken of 3 chances')).toBeVisible();
    await userEvent.click(guidelines.getByText('What you said'));
    const said = guidelines.getAllByRole('blockquote').map(({ textContent }) => textContent);
    expect(said).toEqual(['run-1 says 2', 'run-1 says 1', 'run-1 says 0']);
    expect(guidelines.getAllByRole('link', { name: /^See it in the debrief/ })[0]).toHaveAttribute(
      'href',
      '/debrief/run-1#move-2',
    );
  });

  it('has no judgement under three chances, and its replies all the same', async () => {
    await show(fakeReading([told(['followed', 'missed'])]));
    const guidelines = part('Guidelines');
    expect(guidelines.getByRole('heading', { name: 'Not enough seen yet' })).toBeVisible();
    expect(guidelines.getByText('2 chances')).toBeVisible();
    expect(guidelines.queryByText(/followed and/)).toBeNull();
    expect(guidelines.getAllByRole('blockquote')).toHaveLength(2);
  });

  it('tells the trend in words once there is one', async () => {
    const made = ['missed', 'missed', 'missed', 'followed', 'followed', 'missed'] as const;
    await show(fakeReading([told(made)]));
    expect(
      part('Guidelines').getByText('More often lately: 2 of the latest 3, 0 of the first 3.'),
    ).toBeVisible();
  });

  it('shows the latest twelve replies and says of how many', async () => {
    await show(fakeReading([told(Array.from({ length: 15 }, () => 'partly'))]));
    expect(part('Guidelines').getByText('The latest 12 of 15.')).toBeInTheDocument();
    expect(part('Guidelines').getAllByRole('blockquote')).toHaveLength(12);
  });
});

describe('a scenario', () => {
  it('tells first, latest and best with their bands, and when it is due', async () => {
    const runs = [
      fakeTold('a', 3, { score: 40 }),
      fakeTold('b', 4, { score: 70 }),
      fakeTold('c', 9, { score: 55 }),
    ];
    await show(fakeReading(runs, later));
    const scenarios = part('Scenarios');
    expect(scenarios.getAllByRole('term').map(({ textContent }) => textContent)).toEqual([
      'First',
      'Latest',
      'Best',
    ]);
    expect(scenarios.getByText('likely 60 to 80%')).toBeVisible();
    expect(scenarios.getByRole('link', { name: `Best: debrief of ${card.title}` })).toHaveAttribute(
      'href',
      '/debrief/b',
    );
    expect(scenarios.getByText('Due again on 26 November 2026')).toBeVisible();
    expect(scenarios.getByText('with “She is furious”')).toBeVisible();
  });

  it('says of a call that cannot be replayed that it is not scored, and why', async () => {
    await show(fakeReading([told([], { verdict: { type: 'notScored', why: 'rules' } })]));
    const scenarios = part('Scenarios');
    expect(scenarios.getByText('Not scored')).toBeVisible();
    expect(scenarios.getByText('It was played under other scoring rules.')).toBeVisible();
    expect(scenarios.queryByRole('meter')).toBeNull();
  });

  it('makes no figure of guided calls, drills and forks, and says so', async () => {
    await show(fakeReading([told(['missed'], { counts: false })], later));
    const scenarios = part('Scenarios');
    expect(scenarios.getByText(/^One guided call, drill or fork/)).toBeVisible();
    expect(scenarios.queryByRole('meter')).toBeNull();
    expect(part('Guidelines').getByText(/nothing to say about the guidelines/)).toBeVisible();
  });

  it('shows no number of a call before its debrief was seen', async () => {
    await show(fakeReading([told([], { verdict: { type: 'unseen' } })]));
    expect(screen.getByText(/1 call waits for its debrief/)).toBeVisible();
    expect(
      screen.getByRole('link', { name: `Debrief: ${card.title}, 3 November 2026` }),
    ).toHaveAttribute('href', '/debrief/run-1');
    expect(screen.queryByRole('meter')).toBeNull();
  });
});

describe('a goal', () => {
  const goal: SetGoal = { text: 'If …, then …', guideline: 'honest', isOwnWords: false };
  const next = (made: readonly Outcome[]) => fakeTold('run-2', 4, { made: { honest: made } });
  const goals = () => part('Goals');

  it.each<[string, Outcome[], string]>([
    ['Met', ['followed'], 'In the next call: 1 followed of 1 chance.'],
    ['Partly met', ['partly', 'missed'], 'In the next call: 1 partly and 1 missed of 2 chances.'],
    ['Not yet', ['missed'], 'In the next call: 1 missed of 1 chance.'],
    ['Did not come up', [], `The next call gave no chance for “${honest}”.`],
  ])('is %s by the next call', async (word, made, sentence) => {
    await show(fakeReading([told([], {}, goal), next(made)]));
    expect(goals().getByText('If …, then …')).toBeVisible();
    expect(goals().getByText(word)).toBeVisible();
    expect(goals().getByText(sentence)).toBeVisible();
    expect(goals().getByRole('link', { name: /^See the next call/ })).toHaveAttribute(
      'href',
      '/debrief/run-2',
    );
  });

  it('in own words gets no verdict, only what is known beside it', async () => {
    const own = { ...goal, guideline: 'apologise', isOwnWords: true } as const;
    const after = fakeTold('run-2', 4, { made: { apologise: ['followed'] } });
    await show(fakeReading([told([], {}, own), after]));
    expect(goals().getByText('Yours to judge')).toBeVisible();
    expect(goals().queryByText('Met')).toBeNull();
    expect(
      goals().getByText(new RegExp(`“${apologise}” in the next call: 1 followed`)),
    ).toBeVisible();
  });

  it('waits for the next call', async () => {
    await show(fakeReading([told([], {}, goal)]));
    expect(goals().getByText('Next call to come')).toBeVisible();
  });

  it('is explained where none was kept', async () => {
    await show(fakeReading([told([])]));
    expect(goals().getByText(/No goal kept yet/)).toBeVisible();
  });
});

describe('has no accessibility violation', () => {
  it('when it is empty', async () => {
    await show(fakeReading([]));
    expect(await findViolations()).toEqual([]);
  });

  it('with everything on it', async () => {
    const goal: SetGoal = { text: 'If …, then …', guideline: 'honest', isOwnWords: false };
    const made = { honest: ['missed', 'followed', 'partly'], apologise: ['broken'] } as const;
    const runs = [
      fakeTold('a', 3, { made, goal }),
      fakeTold('b', 4, { made }),
      told([], { runId: 'c', verdict: { type: 'unseen' } }),
      told([], { runId: 'd', counts: false }),
    ];
    await show({ ...fakeReading(runs, later), unreadable: 1 });
    expect(await findViolations()).toEqual([]);
    const levels = screen.getAllByRole('heading').map(({ tagName }) => Number(tagName.slice(1)));
    expect(levels.every((level, place) => level <= (levels[place - 1] ?? 0) + 1)).toBe(true);
  });
});
