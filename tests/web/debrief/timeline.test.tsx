// @vitest-environment jsdom
import { fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { fakeLine, fakeMove } from '#tests/support/fake-debrief.ts';
import { StorageFullError } from '#web/runs/run-errors.ts';
import { fakeStory } from './fake-story.ts';
import { renderDebrief, renderDebriefAfterReaction } from './render-debrief.tsx';

const reply = (name: string) => screen.getByRole('article', { name });

describe('the timeline', () => {
  it('has the moves in order, with everything that was said', () => {
    renderDebriefAfterReaction();
    const timeline = screen.getByRole('region', { name: 'The conversation, reply by reply' });
    const said = [
      'Her name is on the display.',
      'Open the photograph, then pick up.',
      'The left sleeve is hanging by a thread.',
      'The courier must have done that.',
      'I do not care who it was.',
      'It was us. A new jacket is with you on Friday before noon.',
      'Friday, then.',
    ];
    const places = said.map((text) => timeline.textContent.indexOf(text));
    expect(places.toSorted((a, b) => a - b)).toEqual(places);
    expect(places).not.toContain(-1);
  });

  it('shows the grade of each reply and what it cost of 100', () => {
    renderDebriefAfterReaction();
    expect(reply('Reply 1')).toHaveTextContent('StrongCost nothing');
    expect(reply('Reply 2')).toHaveTextContent('SetbackCost 30 of 100');
    expect(reply('Reply 3')).toHaveTextContent('StrongCost nothing');
  });

  it('shows a cost below one of 100 as more than nothing', () => {
    const moves = [fakeMove({ cost: 1, grade: 'sound' })];
    renderDebriefAfterReaction({ story: fakeStory({ debrief: { moves, best: 3000 } }) });
    expect(reply('Reply 1')).toHaveTextContent('SoundCost 0.1 of 100');
  });

  it('says the raw points, too', () => {
    renderDebriefAfterReaction();
    expect(reply('Reply 2')).toHaveTextContent(
      'Its marks: −3 points. Its cost: 6 of the 20 points that can be earned.',
    );
  });

  it('tells how the customer took it, the coach, the thought behind it and the stronger reply', () => {
    renderDebriefAfterReaction();
    const text = reply('Reply 2');
    expect(text).toHaveTextContent('She heard somebody else blamed before anyone had said sorry.');
    expect(text).toHaveTextContent('Say sorry first, and look at the photograph.');
    expect(text).toHaveTextContent('“Naming who did it clears us.”');
    expect(text).toHaveTextContent(
      'That was our packing table, Ines. We sent it torn, and I am sorry.',
    );
  });

  it('tells what the reply closed off by the titles of the ending and the guidelines', () => {
    const closedOff = {
      ending: 'agreed',
      later: [{ guideline: 'door-open', points: 2 }],
    } as const;
    const moves = [fakeMove({ cost: 4, closedOff })];
    renderDebriefAfterReaction({ story: fakeStory({ debrief: { moves } }) });
    expect(reply('Reply 1')).toHaveTextContent(
      'The ending “Four boxes for Friday” was out of reach',
    );
    expect(reply('Reply 1')).toHaveTextContent(
      'Later chances to earn points went with it:Stay within reach',
    );
  });

  it('names the guideline, what to do, its source and whether a break is stated or inferred', () => {
    renderDebriefAfterReaction();
    const guidance = reply('Reply 2');
    expect(guidance).toHaveTextContent('Take charge and own itBroken−2 points');
    expect(guidance).toHaveTextContent('Take charge of putting it right from the first minute');
    expect(guidance).toHaveTextContent(
      'Source: “5 Helpful Tips for Handling Difficult Conversations With Customers” (Spark, September 2022), tip 3.',
    );
    expect(guidance).toHaveTextContent(
      'A careful non-admission once your fault is established (our inference)',
    );
    expect(guidance).toHaveTextContent(
      "Holding it back because the fault isn't yours (the source says so)",
    );
  });

  it('says of a document without a title that its title is ours', () => {
    renderDebriefAfterReaction();
    expect(reply('Reply 3')).toHaveTextContent(
      'Source: Six guidelines for difficult conversations with customers (our title for an untitled page; Frontline Management Institute), guideline 5.',
    );
  });

  it('names a cut-in, a silence and the wrap-up for what they are', () => {
    const heard = fakeLine('opening/loud', 'Where is it?');
    const moves = [
      fakeMove({ logIndex: 0, move: { type: 'cutIn', index: 0 } }),
      fakeMove({ logIndex: 1, move: { type: 'silence' }, transcript: [heard] }),
      fakeMove({ logIndex: 2, move: { type: 'wrapUp', kept: 0b101 }, transcript: [] }),
    ];
    renderDebriefAfterReaction({ story: fakeStory({ debrief: { moves } }) });
    expect(reply('Move 1: you cut in')).toHaveTextContent('The left sleeve. I am sorry, Ines.');
    expect(reply('Move 2: silence')).toHaveTextContent('You said nothing.');
    expect(reply('Move 3: the wrap-up')).toHaveTextContent('You opened the wrap-up with 2 notes.');
  });

  it('goes back to a reply by its place in the log', async () => {
    const { user, onGoBack } = renderDebriefAfterReaction();
    await user.click(
      within(reply('Reply 3')).getByRole('button', {
        name: 'Go back to here and play on (Reply 3)',
      }),
    );
    expect(onGoBack.mock.calls).toEqual([[2]]);
  });

  it('says so when the fork could not be saved', async () => {
    const { user, onGoBack } = renderDebriefAfterReaction();
    onGoBack.mockRejectedValueOnce(new StorageFullError(null));
    await user.click(within(reply('Reply 1')).getByRole('button', { name: /Go back/ }));
    expect(await screen.findByRole('alert')).toHaveTextContent('The new run could not be saved');
    expect(within(reply('Reply 1')).getByRole('button', { name: /Go back/ })).toHaveAttribute(
      'aria-disabled',
      'false',
    );
  });

  it('makes one fork, however often it is pressed', async () => {
    const { user, onGoBack } = renderDebriefAfterReaction();
    await user.dblClick(within(reply('Reply 1')).getByRole('button', { name: /Go back/ }));
    const other = within(reply('Reply 3')).getByRole('button', { name: /Go back/ });
    await user.click(other);
    expect(onGoBack.mock.calls).toEqual([[0]]);
    expect(other).toHaveAttribute('aria-disabled', 'true');
  });

  it('leads from a reply to the comparison with each fork from there', () => {
    const forks = [
      { runId: 'run-9', index: 2 },
      { runId: 'run-7', index: 1 },
      { runId: 'run-5', index: 2 },
    ];
    renderDebriefAfterReaction({ around: { practice: null, forks } });
    const links = within(reply('Reply 3')).getAllByRole('link', { name: /^Compare/ });
    expect(links.map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
      ['Compare with fork 2 from here', '/debrief/run-9/compare'],
      ['Compare with fork 1 from here', '/debrief/run-5/compare'],
    ]);
  });

  it('leads from a fork to the comparison once the own view is in', async () => {
    const header = {
      variant: 'calm',
      mode: 'practice',
      origin: { runId: 'run-0', index: 2 },
    } as const;
    const { user } = renderDebrief({ story: fakeStory({ header }) });
    const name = 'See the two runs side by side';
    expect(screen.queryByRole('link', { name })).not.toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Skip this' }));
    expect(screen.getByRole('link', { name })).toHaveAttribute('href', '/debrief/run-1/compare');
  });

  it('marks in a fork where the learner played on', () => {
    const header = {
      variant: 'calm',
      mode: 'practice',
      origin: { runId: 'run-0', index: 2 },
    } as const;
    renderDebriefAfterReaction({ story: fakeStory({ header }) });
    expect(screen.getByText(/You went back to reply 3 of an earlier run/)).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Open the run it came from' })).toHaveAttribute(
      'href',
      '/debrief/run-0',
    );
    const moves = screen.getByRole('region', { name: 'The conversation, reply by reply' });
    const third = within(moves).getByText('From here you played on').closest('li');
    expect(third).toHaveTextContent('Reply 3');
  });
});

describe('the mood curve', () => {
  it('says in a sentence how anger and trust went', () => {
    renderDebriefAfterReaction();
    expect(
      screen.getByRole('img', {
        name: "Ilse Brandt's mood on a scale from 0 to 10. Anger: 6 at the start, highest at 8 after move 2, 4 at the end. Trust: 5 at the start, highest at 6 after move 3, 6 at the end.",
      }),
    ).toBeInTheDocument();
  });

  it('is walked along by arrow keys, each point in words with its cause and a link', async () => {
    const { user } = renderDebriefAfterReaction();
    const mood = within(screen.getByRole('region', { name: 'How the mood moved' }));
    const slider = mood.getByRole('slider', { name: 'Go along the curve' });
    expect(slider).toHaveAttribute('aria-valuetext', 'The start: anger 6, trust 5');
    slider.focus();
    // jsdom does not move a slider by keys.
    fireEvent.change(slider, { target: { value: '2' } });
    expect(slider).toHaveFocus();
    expect(slider).toHaveAttribute('aria-valuetext', 'Reply 2: anger 8, trust 3');
    const cause = 'She heard somebody else blamed before anyone had said sorry.';
    const [reading] = mood.getAllByText(cause, { exact: false, selector: 'p' });
    expect(reading).toHaveTextContent(`Reply 2: anger 8, trust 3. ${cause}`);
    await user.tab();
    expect(within(reading as HTMLElement).getByRole('link', { name: 'Reply 2' })).toHaveFocus();
  });

  it('has a table with each number and a link to each reply', () => {
    renderDebriefAfterReaction();
    const rows = screen
      .getAllByRole('row')
      .map((row) => row.textContent)
      .filter((text) => /^(The start|Reply)/.test(text));
    expect(rows).toEqual([
      'The start65Nothing had been said yet.',
      'Reply 165',
      'Reply 283She heard somebody else blamed before anyone had said sorry.',
      'Reply 346She heard whose fault it was and when it is put right.',
    ]);
    const mood = screen.getByRole('region', { name: 'How the mood moved' });
    const link = within(within(mood).getByRole('table', { hidden: true })).getByRole('link', {
      name: 'Reply 2',
      hidden: true,
    });
    expect(document.querySelector(link.getAttribute('href') ?? '')).toHaveTextContent('Reply 2');
  });

  it('is left out of a run without moves', () => {
    renderDebriefAfterReaction({ story: fakeStory({ debrief: { moves: [] } }) });
    expect(screen.queryByRole('heading', { name: 'How the mood moved' })).not.toBeInTheDocument();
  });
});
