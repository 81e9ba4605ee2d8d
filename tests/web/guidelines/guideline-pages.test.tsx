// @vitest-environment jsdom
import { act, render, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { catalogue, guidelinesById } from '#guidelines/catalogue.ts';
import { type GuidelineId, guidelineIds } from '#guidelines/ids.ts';
import { tensions } from '#guidelines/tensions.ts';
import type { ScenarioCard } from '#scenario/scenario-card.ts';
import { fakeCard } from '#tests/support/fake-card.ts';
import { findViolations } from '#tests/support/find-violations.ts';
import { GuidelineIndex } from '#web/guidelines/guideline-index.tsx';
import { GuidelinePage } from '#web/guidelines/guideline-page.tsx';
import type { GuidelineLinks } from '#web/guidelines/links.ts';
import type { Encounter, Meeting, Meetings } from '#web/guidelines/meeting.ts';
import { UnknownGuideline } from '#web/guidelines/unknown-guideline.tsx';

const links: GuidelineLinks = {
  guidelines: '/guidelines',
  guideline: (id) => `/guidelines/${id}`,
  briefing: (id) => `/scenarios/${id}`,
};

const apology: Encounter = {
  logIndex: 4,
  beat: 'She is upset',
  said: 'I am sorry that you stand there without it.',
  points: 2,
  href: '/debrief/run-1#move-4',
};

const meeting: Meeting = {
  runId: 'run-1',
  scenario: 'The pallet at the wrong dock',
  variant: 'She waits for news',
  finishedAt: Date.UTC(2026, 10, 3, 12),
  encounters: [apology],
};

interface Seen {
  readonly id?: GuidelineId;
  readonly meetings?: Meetings;
  readonly scenarios?: readonly ScenarioCard[];
}

async function show({ id = 'apologise', meetings, scenarios = [fakeCard()] }: Seen = {}) {
  document.documentElement.lang = 'en';
  const [cards, read] = [
    Promise.resolve(scenarios),
    Promise.resolve(meetings ?? ({ type: 'read', calls: 0, meetings: [] } as const)),
  ];
  await act(async () => {
    render(
      <main>
        <GuidelinePage
          guideline={guidelinesById[id]}
          scenarios={cards}
          meetings={read}
          links={links}
        />
      </main>,
    );
    await Promise.all([cards, read]);
  });
}

const part = (name: string) => within(screen.getByRole('region', { name }));
const met = () => part('Where you met it');
const itemsOf = (name: string) =>
  part(name)
    .getAllByRole('listitem')
    .map((item) => item.textContent);

describe('the page of a guideline', () => {
  it('says what to do under its title, and where it belongs', async () => {
    await show({ id: 'clarify' });
    const { title, todo } = guidelinesById.clarify;
    expect(screen.getByRole('heading', { level: 1, name: title })).toBeVisible();
    expect(document.title).toBe(`${title} · Even Keel`);
    expect(screen.getByText(todo)).toBeVisible();
    expect(screen.getByText('Listen · guideline 8 of 33')).toBeVisible();
  });

  it('says what it sounds like', async () => {
    await show();
    expect(
      part('What it sounds like').getByText(guidelinesById.apologise.soundsLike),
    ).toBeVisible();
  });

  it('says of each break whether a source states it or we infer it', async () => {
    await show({ id: 'reframe' });
    expect(itemsOf('What breaks it')).toEqual([
      'Defending yourself or your company A source says so',
      'Looking for somebody to blame Our inference',
      'Taking offence, or taking it as meant for you A source says so',
    ]);
    expect(part('What breaks it').getByText(/no source puts it that way/)).toBeVisible();
  });

  it('explains an inference only where there is one', async () => {
    await show({ id: 'live-channel' });
    expect(part('What breaks it').queryByText(/no source puts it that way/)).toBeNull();
  });

  it('names every source with its place, and says which titles are ours', async () => {
    await show({ id: 'let-finish' });
    expect(itemsOf('Where it comes from')).toEqual([
      'Six guidelines for difficult conversations with customers (our title for an untitled page; Frontline Management Institute), guideline 1',
      'Conflict resolution with difficult clients (our title for an untitled page; unnamed author), on listening',
      '“5 Helpful Tips for Handling Difficult Conversations With Customers” (Spark, September 2022), tip 4',
    ]);
  });

  it.each(['calm-voice', 'attend'] as const)(
    'asks to say the reply aloud where choosing text cannot measure it: %s',
    async (id) => {
      await show({ id });
      expect(screen.getByText(/say (?:the|your) reply aloud/)).toBeVisible();
    },
  );

  it.each(['calm-voice', 'walk-away'] as const)(
    'says that the rule of the employer on abuse comes first: %s',
    async (id) => {
      await show({ id });
      expect(screen.getByText(/your employer's own rule comes first/)).toBeVisible();
    },
  );

  it('tells the rules that touch it as ours, with the guidelines on the other side', async () => {
    await show({ id: 'attend' });
    const rules = part('Where the guidance pulls apart');
    expect(rules.getAllByRole('heading', { level: 3 }).map((one) => one.textContent)).toEqual([
      '3. Listen first or speak first',
      '10. Listen, or find your words',
    ]);
    expect(rules.getByText(/How we settle it is ours/)).toBeVisible();
    expect(rules.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual([
      '/guidelines/let-finish',
      '/guidelines/honest',
      '/guidelines/let-finish',
    ]);
  });

  it('says nothing of rules where none touches it', async () => {
    await show({ id: 'steady' });
    expect(screen.queryByRole('region', { name: 'Where the guidance pulls apart' })).toBeNull();
  });

  it('leads to the guidelines before and after it', async () => {
    await show({ id: 'anticipate' });
    const nav = within(screen.getByRole('navigation', { name: 'Before and after it' }));
    expect(nav.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual([
      '/guidelines/reframe',
    ]);
  });

  it('never skips a level of heading', async () => {
    await show({ meetings: { type: 'read', calls: 1, meetings: [meeting] } });
    const levels = screen.getAllByRole('heading').map(({ tagName }) => Number(tagName.slice(1)));
    expect(levels.every((level, place) => level <= (levels[place - 1] ?? 0) + 1)).toBe(true);
  });
});

describe('where one met it', () => {
  it('tells the beat, what one said and what it earned, and leads to that moment', async () => {
    await show({ meetings: { type: 'read', calls: 3, meetings: [meeting] } });
    expect(met().getByRole('heading', { level: 3 })).toHaveTextContent(
      'The pallet at the wrong dock: She waits for news',
    );
    expect(met().getByText('3 November 2026')).toBeVisible();
    expect(met().getByRole('heading', { level: 4, name: 'She is upset' })).toBeVisible();
    expect(met().getByText('I am sorry that you stand there without it.')).toBeVisible();
    expect(met().getByText('Followed')).toBeVisible();
    expect(met().getByText('+2 points')).toBeVisible();
    expect(
      met().getByRole('link', {
        name: 'See it in the debrief: She is upset, The pallet at the wrong dock',
      }),
    ).toHaveAttribute('href', '/debrief/run-1#move-4');
  });

  it.each([
    [1, 'Partly followed', '+1 point'],
    [0, 'Chance not taken', '0 points'],
    [-1, 'Fell short', '−1 point'],
    [-2, 'Broken', '−2 points'],
  ])('has a word and a number for %i', async (points, word, number) => {
    const encounters = [{ ...apology, points }];
    const meetings = [{ ...meeting, encounters }];
    await show({ meetings: { type: 'read', calls: 1, meetings } });
    expect(met().getByText(word)).toBeVisible();
    expect(met().getByText(number)).toBeVisible();
  });

  it('says so where one said nothing', async () => {
    const meetings = [{ ...meeting, encounters: [{ ...apology, said: null }] }];
    await show({ meetings: { type: 'read', calls: 1, meetings } });
    expect(met().getByText('You said nothing.')).toBeVisible();
  });

  it('says what will stand here before the first call is over', async () => {
    await show();
    expect(met().getByText(/Once a call of yours is over/)).toBeVisible();
  });

  it('says that it did not come up', async () => {
    await show({ meetings: { type: 'read', calls: 2, meetings: [] } });
    expect(met().getByText(/did not come up in the last 2 calls/)).toBeVisible();
  });

  it('calls one call neither the last nor the latest', async () => {
    await show({ meetings: { type: 'read', calls: 1, meetings: [meeting] } });
    expect(met().getByText('From the call that you finished.')).toBeVisible();
  });

  it('says when the calls cannot be read', async () => {
    await show({ meetings: { type: 'unavailable' } });
    expect(met().getByText('Your calls cannot be read right now.')).toBeVisible();
  });
});

describe('where one can practise it', () => {
  const practice = () => part('Where you can practise it');

  it('names the scenarios it counts in and marks those that train it', async () => {
    await show({
      id: 'apologise',
      scenarios: [
        fakeCard({ id: 'a', title: 'One', guidelines: ['apologise'], trains: ['apologise'] }),
        fakeCard({ id: 'b', title: 'Two', guidelines: ['apologise'], trains: ['honest'] }),
        fakeCard({ id: 'c', title: 'Three', guidelines: ['honest'], trains: ['honest'] }),
      ],
    });
    expect(itemsOf('Where you can practise it')).toEqual(['OneOne of its aims', 'Two']);
    expect(practice().getByRole('link', { name: 'Two' })).toHaveAttribute('href', '/scenarios/b');
  });

  it('marks none where all of them train it', async () => {
    await show({
      id: 'apologise',
      scenarios: [
        fakeCard({ id: 'a', title: 'One', guidelines: ['apologise'], trains: ['apologise'] }),
        fakeCard({ id: 'b', title: 'Two', guidelines: ['apologise'], trains: ['apologise'] }),
      ],
    });
    expect(itemsOf('Where you can practise it')).toEqual(['One', 'Two']);
  });

  it('says so where no scenario calls for it', async () => {
    await show({ scenarios: [fakeCard({ guidelines: ['honest'] })] });
    expect(practice().getByText(/No scenario of this library/)).toBeVisible();
  });
});

describe('the index', () => {
  it('lists every guideline under its phase, in the order of a conversation', () => {
    render(<GuidelineIndex links={links} />);
    const phases = ['Prepare', 'Listen', 'Connect', 'Speak plainly', 'Solve', 'Follow through'];
    const listed = phases.flatMap((phase) =>
      part(phase)
        .getAllByRole('link')
        .map((link) => link.getAttribute('href')),
    );
    expect(listed).toEqual(guidelineIds.map((id) => `/guidelines/${id}`));
  });

  it('says of each what to do', () => {
    render(<GuidelineIndex links={links} />);
    for (const { todo } of catalogue) expect(screen.getByText(todo)).toBeVisible();
  });

  it('tells all rules for where they pull apart', () => {
    render(<GuidelineIndex links={links} />);
    const titles = part('Where the guidance pulls apart')
      .getAllByRole('heading', { level: 3 })
      .map((heading) => heading.textContent);
    expect(titles).toEqual(tensions.map(({ rule, title }) => `${rule}. ${title}`));
  });

  it('says that the rule of the employer on abuse comes first', () => {
    render(<GuidelineIndex links={links} />);
    expect(screen.getByText(/Your employer’s own rule on abuse comes first/)).toBeVisible();
  });
});

it('says of an unknown name that there is no such guideline, and shows which there are', () => {
  render(<UnknownGuideline id="appologise" links={links} />);
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('There is no such guideline');
  expect(screen.getByText(/“appologise”/)).toBeVisible();
  expect(screen.getAllByRole('link')).toHaveLength(33);
});

describe('has no accessibility violation', () => {
  it('on the page of each guideline that has everything', async () => {
    await show({
      id: 'calm-voice',
      meetings: { type: 'read', calls: 1, meetings: [meeting] },
      scenarios: [fakeCard()],
    });
    expect(await findViolations()).toEqual([]);
  });

  it('in the index', async () => {
    document.documentElement.lang = 'en';
    render(
      <main>
        <GuidelineIndex links={links} />
      </main>,
    );
    expect(await findViolations()).toEqual([]);
  });
});
