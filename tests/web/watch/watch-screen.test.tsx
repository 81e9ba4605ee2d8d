// @vitest-environment jsdom
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { guidelinesById } from '#guidelines/catalogue.ts';
import { findViolations } from '#tests/support/find-violations.ts';
import { tinyScenario } from '#tests/support/tiny-scenario.ts';
import { CostBadge } from '#web/debrief/cost-badge.tsx';
import { ReplyReasons } from '#web/debrief/reply-reasons.tsx';
import { SpokenLine } from '#web/debrief/spoken-line.tsx';
import type { WatchLinks } from '#web/watch/parts.ts';
import { watchRun } from '#web/watch/watch-run.ts';
import { WatchScreen } from '#web/watch/watch-screen.tsx';
import { modelRun, poorRun } from './fake-runs.ts';

const links: WatchLinks = {
  briefing: (id) => `/scenarios/${id}`,
  play: (id, variant) => `/play/${id}?variant=${variant}`,
  watch: (id, variant) => `/watch/${id}?variant=${variant}`,
  watchRun: (id, run) => `/watch/${id}/${run}`,
  guideline: (id) => `/guidelines/${id}`,
};

function show(run = modelRun) {
  render(
    <main>
      <WatchScreen
        watched={watchRun(tinyScenario, 'b'.repeat(64), run)}
        faceOf={(feels) => `/ilse-${feels}.svg`}
        parts={{ SpokenLine, CostBadge, ReplyReasons }}
        links={links}
      />
    </main>,
  );
}

const button = (name: string) => screen.getByRole('button', { name });
const press = (name: string) => userEvent.click(button(name));
const stepHeadings = () =>
  screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent);
const step = (name: RegExp) => within(screen.getByRole('article', { name }));
const live = () => document.querySelector('[aria-live]')?.textContent;

async function goTo(place: number) {
  for (let at = 1; at < place; at += 1) {
    // oxlint-disable-next-line no-await-in-loop -- one press after the other
    await press('Next');
  }
}

beforeEach(() => {
  document.documentElement.lang = 'en';
  globalThis.history.replaceState(null, '', '/watch/tiny-call/model-calm');
  Element.prototype.scrollIntoView = vi.fn<() => void>();
  globalThis.matchMedia = () => ({ matches: true }) as MediaQueryList;
});

describe('the steps', () => {
  it('unfold one by one, and go back one by one', async () => {
    show();
    expect(stepHeadings()).toEqual(['Step 1 Before you ring']);
    expect(screen.getByText('Step 1 of 8')).toBeVisible();
    await press('Next');
    expect(stepHeadings()).toEqual(['Step 1 Before you ring', 'Step 2 What she says first']);
    await press('Back');
    expect(stepHeadings()).toEqual(['Step 1 Before you ring']);
  });

  it('are all there at once when asked for, and one by one again', async () => {
    show();
    await press('All at once');
    expect(stepHeadings()).toHaveLength(8);
    expect(stepHeadings().at(-1)).toBe('How it ended');
    expect(screen.queryByRole('button', { name: 'Next' })).toBeNull();
    await press('Step by step');
    expect(stepHeadings()).toHaveLength(1);
  });

  it('stay where they are over a reload, as the address says', async () => {
    show();
    await goTo(3);
    expect(globalThis.location.search).toBe('?step=3');
    document.body.replaceChildren();
    show();
    expect(stepHeadings()).toHaveLength(3);
  });

  it.each(['0', '-1', '99999', 'x', '2.5', ''])(
    'begin or end within the run, whatever the address asks for: %s',
    (asked) => {
      globalThis.history.replaceState(null, '', `?step=${asked}`);
      show();
      expect(stepHeadings()).toHaveLength(1);
    },
  );

  it('end with the run where the address asks for more', () => {
    globalThis.history.replaceState(null, '', '?step=99');
    show();
    expect(stepHeadings()).toHaveLength(8);
  });
});

describe('a step', () => {
  it('tells what was heard, what was said, and what else could have been', async () => {
    show();
    await goTo(2);
    const opening = step(/What she says first/);
    expect(opening.getByText(/^Brandt Tools, Ilse speaking/)).toBeVisible();
    expect(opening.getByText('Said').parentElement).toHaveTextContent(/^SaidYour stand stays/);
    const others = within(opening.getByRole('list', { name: 'Not chosen' }));
    expect(
      others
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent)
        .toSorted(),
    ).toEqual([
      'I will have to look into the process with dispatch.',
      'This is our mistake, all of it.',
    ]);
  });

  it('tells what came of it before the coach has a word', async () => {
    show();
    await goTo(2);
    const opening = screen.getByRole('article', { name: /What she says first/ });
    const answer = within(opening).getByText(/^The fair opens on Friday at nine\. Four/);
    const mood = within(opening).getByText(
      'Mood: a little put out, some trust; calmer and more trusting than before.',
    );
    const coach = within(opening).getByText('You named her loss and asked. Keep her answer.');
    expect(answer.compareDocumentPosition(mood)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    expect(mood.compareDocumentPosition(coach)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  });

  it('says which guideline was followed, with its source and the way to its page', async () => {
    show();
    await goTo(2);
    const guidance = step(/What she says first/).getByRole('list', {
      name: 'What the guidance says',
    });
    const [first] = within(guidance).getAllByRole('listitem');
    expect(first).toHaveTextContent(/^Partly followed.*Source: .*guideline 1\.$/u);
    expect(
      within(guidance).getByRole('link', { name: guidelinesById.empathise.title }),
    ).toHaveAttribute('href', '/guidelines/empathise');
  });

  it('of a poor run says what it cost, the thought behind it and what would have been stronger', () => {
    show(poorRun);
    const before = step(/Before you ring/);
    expect(before.getByText(/^Cost \d/)).toBeVisible();
    expect(before.getByText('“Writing is clearer.”')).toBeVisible();
    expect(before.getByText('Stronger here').parentElement).toHaveTextContent(/Ring her now/);
    expect(before.getByText('Broken')).toBeVisible();
  });

  it('of the wrap-up lists what was kept and what was not, with what the recording says', async () => {
    show();
    await goTo(5);
    const wrapUp = step(/The wrap-up/);
    const listed = (name: string) => wrapUp.getByRole('list', { name }).textContent;
    expect(listed('Kept in the notes')).toBe('The van leaves at six.');
    expect(listed('Said in the call, and not kept')).toBe('The fair opens on Friday at nine.');
    expect(wrapUp.getByText('The fair was said, too.')).toBeVisible();
  });

  it('shows her face as she was last heard', async () => {
    show();
    await goTo(2);
    expect(screen.getByRole('img', { name: 'Ilse Brandt, worried' })).toHaveAttribute(
      'src',
      '/ilse-concerned.svg',
    );
  });
});

describe('somebody who does not see the page', () => {
  it('hears each new step once, in its main words', async () => {
    show();
    expect(live()).toBe('');
    await press('Next');
    expect(live()).toBe(
      'Step 2 of 8. Ilse Brandt: Brandt Tools, Ilse speaking. Is it on its way? Said: Your stand stays empty if we do nothing, and I am sorry for that. What do you need first? Ilse Brandt: The fair opens on Friday at nine. Four boxes would save me. The coach: You named her loss and asked. Keep her answer.',
    );
    await press('Back');
    expect(live()).toBe('Step 1 of 8');
    await press('All at once');
    expect(live()).toBe('All 8 steps');
  });

  it('keeps the focus on the button that goes on', async () => {
    show();
    await press('Next');
    expect(button('Next')).toHaveFocus();
  });

  it('finds the focus at the end, and at the beginning, when the button is gone', async () => {
    show();
    await goTo(8);
    expect(screen.getByRole('heading', { name: 'How it ended' })).toHaveFocus();
    await press('Back');
    expect(button('Back')).toHaveFocus();
    for (let at = 7; at > 1; at -= 1) {
      // oxlint-disable-next-line no-await-in-loop -- one press after the other
      await press('Back');
    }
    expect(screen.getByRole('heading', { name: 'Step 1 Before you ring' })).toHaveFocus();
  });

  it('gets a page without a violation', async () => {
    show(poorRun);
    await press('All at once');
    expect(await findViolations()).toEqual([]);
  });
});

describe('the end', () => {
  it('tells the outcome and, beside it, the score with its band', async () => {
    show(poorRun);
    await goTo(4);
    const end = step(/How it ended/);
    expect(end.getByText('Lost')).toBeVisible();
    expect(end.getByRole('heading', { name: 'She rings somebody else' })).toBeVisible();
    expect(end.getByText('0 of 100')).toBeVisible();
    expect(end.getByText('Band 0 to 40')).toBeVisible();
  });

  it('is not told before', async () => {
    show(poorRun);
    await goTo(3);
    expect(screen.queryByText(/^\d+ of 100$/)).toBeNull();
    expect(screen.queryByText('She rings somebody else')).toBeNull();
  });

  it('leads to a call of one’s own that begins alike, to the other runs and to the briefing', async () => {
    show(poorRun);
    await goTo(4);
    const ways = step(/How it ended/).getAllByRole('link');
    expect(ways.map((way) => [way.textContent, way.getAttribute('href')])).toEqual([
      ['Play it yourself', '/play/tiny-call?variant=furious'],
      ['All recorded calls', '/watch/tiny-call?variant=furious'],
      ['Back to the briefing', '/scenarios/tiny-call'],
    ]);
  });
});
