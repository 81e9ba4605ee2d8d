// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeMove, fakeProfile } from '#tests/support/fake-debrief.ts';
import { findViolations } from '#tests/support/find-violations.ts';
import { StorageFullError } from '#web/runs/run-errors.ts';
import { fakeStory } from './fake-story.ts';
import { part, renderDebrief, renderDebriefAfterReaction } from './render-debrief.tsx';

/** The text of each cell of each row. */
function cellTexts(table: HTMLElement): string[][] {
  return [...(table as HTMLTableElement).rows].map((row) =>
    [...row.cells].map((cell) => cell.textContent),
  );
}

describe('the debrief page', () => {
  it('has its parts in the order reaction, what happened, moments, profile, score, next', () => {
    renderDebriefAfterReaction();
    const headings = screen.getAllByRole('heading', { level: 2 }).map((one) => one.textContent);
    expect(headings).toEqual([
      'What happened',
      'Moments worth talking about',
      'Your guideline profile',
      'Score and outcome',
      'One goal for the next run',
    ]);
  });

  it('leads to each part by a jump link', () => {
    renderDebriefAfterReaction();
    const nav = screen.getByRole('navigation', { name: 'On this page' });
    for (const link of within(nav).getAllByRole('link')) {
      const target = document.querySelector(link.getAttribute('href') ?? '');
      expect(within(target as HTMLElement).getByRole('heading', { level: 2 })).toHaveTextContent(
        link.textContent,
      );
    }
  });

  it('never skips a level of heading', () => {
    renderDebriefAfterReaction();
    const levels = screen.getAllByRole('heading').map((one) => Number(one.tagName.slice(1)));
    expect(levels[0]).toBe(1);
    expect(levels.filter((level, place) => level > (levels[place - 1] ?? 0) + 1)).toEqual([]);
  });

  it('has no axe violation before and after the reaction', async () => {
    document.documentElement.lang = 'en-GB';
    const { user } = renderDebrief();
    expect(await findViolations()).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Skip this' }));
    expect(await findViolations()).toEqual([]);
  });

  it('tells the outcome and what had moved the customer', () => {
    renderDebriefAfterReaction();
    const happened = part('What happened');
    expect(happened).toHaveTextContent('MendedA van, and doubtsShe takes the van');
    expect(happened).toHaveTextContent('WantedStock on the shelf by Friday.');
    expect(happened).toHaveTextContent('FearedAn empty stand at the fair.');
  });
});

describe('an address that names a part', () => {
  const scrollIntoView = vi.fn<() => void>();

  beforeEach(() => {
    // jsdom has no layout to scroll.
    Element.prototype.scrollIntoView = scrollIntoView;
    globalThis.history.replaceState(null, '', '#score');
  });
  afterEach(() => globalThis.history.replaceState(null, '', '/'));

  it('lands there', () => {
    renderDebriefAfterReaction();
    expect(screen.getByRole('heading', { name: 'Score and outcome' })).toHaveFocus();
    expect(scrollIntoView.mock.contexts).toEqual([part('Score and outcome')]);
  });

  it('lands there once the own view is in', async () => {
    const { user } = renderDebrief();
    await user.click(screen.getByRole('button', { name: 'Skip this' }));
    expect(screen.getByRole('heading', { name: 'Score and outcome' })).toHaveFocus();
  });
});

describe('a guideline', () => {
  afterEach(() => globalThis.history.replaceState(null, '', '/'));

  it('leads from the profile to its page, and going back leads to the profile', async () => {
    globalThis.history.replaceState(null, '', '/debrief/run-1');
    const { user } = renderDebriefAfterReaction();
    const profile = within(part('Your guideline profile'));
    const link = profile.getByRole('link', { name: 'See trouble coming' });
    expect(link).toHaveAttribute('href', '/guidelines/anticipate');
    const before = globalThis.history.length;
    await user.click(link);
    expect(globalThis.location.pathname).toBe('/guidelines/anticipate');
    expect(globalThis.history.length).toBe(before + 1);
    globalThis.history.back();
    await waitFor(() => expect(globalThis.location.pathname).toBe('/debrief/run-1'));
    expect(globalThis.location.hash).toBe('#profile');
  });

  it('leads from each mark to its page: of a moment, and of a reply', () => {
    renderDebriefAfterReaction();
    const [success] = within(part('Moments worth talking about')).getAllByRole('article');
    const name = 'Take charge and own it';
    const inMoment = within(success as HTMLElement).getByRole('link', { name });
    expect(inMoment).toHaveAttribute('href', '/guidelines/own-it');
    const inReply = screen.getByRole('article', { name: 'Reply 1' });
    // Folded up until somebody wants to know.
    expect(
      within(inReply).getByRole('link', { name: 'See trouble coming', hidden: true }),
    ).toHaveAttribute('href', '/guidelines/anticipate');
  });
});

describe('the moments', () => {
  it('show a success first: the words, the answer, the guideline with its source', () => {
    renderDebriefAfterReaction();
    const [success] = within(part('Moments worth talking about')).getAllByRole('article');
    expect(success).toHaveTextContent('This worked');
    expect(success).toHaveTextContent('It was us. A new jacket is with you on Friday before noon.');
    expect(success).toHaveTextContent('Friday, then.');
    expect(success).toHaveTextContent('Take charge and own itFollowed+2 points');
    expect(success).toHaveTextContent('tip 3');
  });

  it('show what cost most with the stronger reply', () => {
    renderDebriefAfterReaction();
    const [, cost] = within(part('Moments worth talking about')).getAllByRole('article');
    expect(cost).toHaveTextContent('This cost you');
    expect(cost).toHaveTextContent('I do not care who it was.');
    expect(cost).toHaveTextContent('Stronger hereThat was our packing table');
  });

  it('show the guideline that tells most: the best of a success, the worst of a cost', () => {
    const marks = [
      { guideline: 'clarify', points: 1 },
      { guideline: 'honest', points: 2 },
    ] as const;
    const lost = [
      { guideline: 'clarify', points: -1 },
      { guideline: 'own-it', points: -2 },
    ] as const;
    const moves = [
      fakeMove({ marks }),
      fakeMove({ logIndex: 1, marks: lost, points: -3, cost: 5, grade: 'setback' }),
    ];
    renderDebriefAfterReaction({ story: fakeStory({ debrief: { moves } }) });
    const [success, cost] = within(part('Moments worth talking about')).getAllByRole('article');
    expect(success).toHaveTextContent('Say what happened and whyFollowed');
    expect(success).not.toHaveTextContent('Ask until you know');
    expect(cost).toHaveTextContent('Take charge and own itBroken');
    expect(cost).not.toHaveTextContent('Ask until you know');
  });

  it('name the guideline whose chance a costly reply let pass, with its source', () => {
    const moves = [fakeMove({ cost: 4, grade: 'slip', points: 0, marks: [], atStake: 0 })];
    const profile = [fakeProfile({ guideline: 'honest', followed: 0, missed: 1, moves: [0] })];
    renderDebriefAfterReaction({ story: fakeStory({ debrief: { moves, profile } }) });
    const moment = within(part('Moments worth talking about')).getByRole('article');
    expect(moment).toHaveTextContent('Say what happened and whyChance missed');
    expect(moment).toHaveTextContent('Source:');
  });

  it('say so when nothing stands out', () => {
    const moves = [fakeMove({ points: 0, marks: [], atStake: 0 })];
    renderDebriefAfterReaction({ story: fakeStory({ debrief: { moves } }) });
    expect(part('Moments worth talking about')).toHaveTextContent('no moment that stands out');
  });
});

describe('the profile', () => {
  it('divides the chances of a guideline that was seen three times and links to the replies', () => {
    renderDebriefAfterReaction();
    const [, first] = cellTexts(within(part('Your guideline profile')).getByRole('table'));
    expect(first).toEqual([
      'Take charge and own it',
      '1 followed, 1 missed and 1 broken of 3 chances',
      '123',
    ]);
    expect(
      within(part('Your guideline profile'))
        .getAllByRole('link', { name: 'Reply 2' })
        .map((link) => link.getAttribute('href')),
    ).toEqual(['#move-1', '#move-1']);
  });

  it('says "not enough seen yet" under three chances, and no number', () => {
    renderDebriefAfterReaction();
    const rows = cellTexts(within(part('Your guideline profile')).getByRole('table'));
    expect(rows.slice(2).map(([title, result]) => [title, result])).toEqual([
      ['See trouble coming', 'Not enough seen yet'],
      ['Apologise for what they went through', 'Not enough seen yet'],
    ]);
  });

  it('says so when there is nothing to show', () => {
    renderDebriefAfterReaction({ story: fakeStory({ debrief: { profile: [] } }) });
    expect(part('Your guideline profile')).toHaveTextContent(
      'no chance that the profile could read',
    );
  });
});

describe('the score', () => {
  it('shows the score with its band and what the band means', () => {
    renderDebriefAfterReaction();
    expect(screen.getByRole('meter', { name: 'Your score' })).toHaveAttribute(
      'aria-valuetext',
      '70 of 100',
    );
    expect(part('Score and outcome')).toHaveTextContent('Band 37 to 100');
    expect(part('Score and outcome')).toHaveTextContent('One run is a sample. With 3 decisions');
  });

  it('adds the costs up to what the best run earns', () => {
    renderDebriefAfterReaction();
    expect(part('Score and outcome')).toHaveTextContent(
      'The best possible run of this variant earns 20 points. Your replies cost 6 of them, which leaves 14.',
    );
  });

  it('says that a score never falls below 0 where the points did', () => {
    renderDebriefAfterReaction({ story: fakeStory({ debrief: { earned: -3, score: 0 } }) });
    expect(part('Score and outcome')).toHaveTextContent(
      'which leaves −3. A score never falls below 0.',
    );
  });

  it('shows the outcome beside it with what the learner had said', () => {
    renderDebrief({ reaction: { view: 'shaky', where: null, change: '' } });
    const score = part('Score and outcome');
    expect(score).toHaveTextContent('Told beside the score, never mixed into it.');
    expect(score).toHaveTextContent('Before you saw this you said: Shaky.');
  });

  it('has no band in a fork, and says that it does not count', () => {
    const header = {
      variant: 'calm',
      mode: 'practice',
      origin: { runId: 'run-0', index: 2 },
    } as const;
    renderDebriefAfterReaction({ story: fakeStory({ header, debrief: { band: null } }) });
    expect(part('Score and outcome')).toHaveTextContent(
      'A fork has no band and does not count among your runs.',
    );
  });
});

describe('the goal for the next run', () => {
  it('suggests an if-then sentence from the guideline that cost most and keeps what the learner makes of it', async () => {
    const { user, onKeepGoal } = renderDebriefAfterReaction();
    const line = screen.getByRole('textbox', { name: 'My goal' });
    expect(line).toHaveValue(
      'If they have told me what it put them through, then I say sorry for just that, once.',
    );
    await user.clear(line);
    await user.type(line, 'If it is late, then I ring.');
    await user.click(screen.getByRole('button', { name: 'Keep this goal' }));
    expect(onKeepGoal.mock.calls).toEqual([['If it is late, then I ring.']]);
    expect(screen.getByText('Kept beside this run.')).toHaveAttribute('role', 'status');
  });

  it('shows the goal that was kept before', () => {
    renderDebriefAfterReaction({ goal: 'If it is late, then I ring.' });
    expect(screen.getByRole('textbox', { name: 'My goal' })).toHaveValue(
      'If it is late, then I ring.',
    );
  });

  it('says so when it could not be saved', async () => {
    const { user, onKeepGoal } = renderDebriefAfterReaction();
    onKeepGoal.mockRejectedValueOnce(new StorageFullError(null));
    await user.click(screen.getByRole('button', { name: 'Keep this goal' }));
    expect(screen.getByText(/could not be saved/)).toHaveAttribute('role', 'status');
  });

  it('asks what to keep when nothing cost anything', () => {
    const story = fakeStory({ debrief: { moves: [fakeMove()], profile: [fakeProfile()] } });
    renderDebriefAfterReaction({ story });
    expect(part('One goal for the next run')).toHaveTextContent('What would you like to keep');
    expect(screen.getByRole('textbox', { name: 'My goal' })).toHaveValue('');
  });

  it('tells the day of the next practice and the variant', () => {
    const practice = { day: new Date(2026, 10, 23).getTime(), variant: 'furious' };
    renderDebriefAfterReaction({ around: { practice, forks: [] } });
    expect(part('One goal for the next run')).toHaveTextContent(
      'Next practice: 23 November 2026, with “She saw the label”.',
    );
  });

  it('leads to the same variant, its recorded calls, its map, the library and the other variants', () => {
    renderDebriefAfterReaction();
    const nav = screen.getByRole('navigation', { name: 'Where to go from here' });
    const links = within(nav).getAllByRole('link');
    expect(links.map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
      ['Play this variant again', '/play/tiny-call?variant=calm'],
      ['Watch it played well and badly', '/watch/tiny-call?variant=calm'],
      ['See it on the map', '/map/tiny-call?variant=calm&run=run-1'],
      ['Back to the library', '/'],
      ['She saw the label', '/play/tiny-call?variant=furious'],
    ]);
  });
});
