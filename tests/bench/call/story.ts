import { tinySource } from '#tests/support/tiny-scenario.ts';

/** Choices that are measured in one call; one more ends it. */
export const choices = 30;

export const storyId = 'bench-call';

const faces = ['angry', 'serious', 'suspicious', 'concerned', 'calm', 'tired'];

/** About as long as what the shipped scenarios say. */
const said = [
  'I have eight people standing at a line that does not run, and the first of them goes home at four.',
  'You said Tuesday. Then you said Thursday, and I wrote it on the wall for everybody to see.',
  'Fine. And who rings the driver? Last time each of you thought that it was the other one.',
  'My brother asks me every morning, and every morning I tell him that it is being looked into.',
  'It is one pallet. I could fetch it myself, if anybody would tell me which gate it stands behind.',
];

const answered = [
  'That leaves your line standing, and I am sorry for it. What do you need first, so that the day is not lost?',
  'I have the paper in front of me: it left us on Monday and has not been seen since. I ring the depot while you are on the phone.',
  'Let me say back what I heard, so that I get it right: four boxes would do for today, and the rest can wait until Friday.',
  'I cannot promise you an hour yet. What I can promise is that I ring you at three, whether I know more or not.',
  'That is between you and the carrier, I am afraid. We have no hand in it once it has left our gate.',
  'We did everything by the book here. Perhaps somebody at your end has signed for it and put it aside.',
];

const promised = [
  'Four boxes are enough for today.',
  'The gate closes at six.',
  'Her brother wants a word by noon.',
  'The driver has the number of the yard.',
  'Friday is for the rest of it.',
  'The line is hired until Thursday.',
];

/** One of the customer's turns, as both pages tell it. */
export interface StoryBeat {
  readonly line: string;
  readonly face: string;
  /** Place in the story's facts; null where the line states none. */
  readonly fact: number | null;
  readonly replies: readonly string[];
}

export interface Story {
  readonly customer: string;
  readonly beats: readonly StoryBeat[];
  readonly facts: readonly string[];
  readonly ending: string;
}

const pick = (texts: readonly string[], place: number) => texts[place % texts.length] ?? '';

/** A call in a straight line: thirty choices and a last one, three replies each, a fact every fifth line. */
export const story: Story = {
  customer: tinySource.customer.name,
  facts: promised,
  ending: 'She knows what happens next, and so do you.',
  beats: Array.from({ length: choices + 1 }, (_, place) => ({
    line: `${place + 1}. ${pick(said, place)}`,
    face: pick(faces, place),
    fact: place % 5 === 2 ? Math.floor(place / 5) : null,
    replies: [0, 2, 4].map((more) => `${place + 1}. ${pick(answered, place + more)}`),
  })),
};

/** The same story as a scenario's file. Whatever is chosen leads on. */
export function storySource(): Readonly<Record<string, unknown>> {
  const { variants, flags: _flags, ...frame } = tinySource;
  return {
    ...frame,
    id: storyId,
    trains: ['empathise'],
    tensions: [],
    flags: {},
    facts: story.facts.map((text, place) => ({ id: `fact-${place}`, text })),
    variants: variants.slice(0, 1),
    beats: story.beats.map(({ line, face, fact, replies }, place) => ({
      id: `beat-${place}`,
      phase: 'explore',
      title: `Turn ${place + 1}`,
      customer: [
        { id: 'line', say: line, feels: face, states: fact === null ? [] : [`fact-${fact}`] },
      ],
      replies: replies.map((say, at) => ({
        id: `reply-${at}`,
        say,
        // In turn, so that nobody who always does the same comes far: such a scenario would be refused.
        ...(at === place % 3
          ? { marks: { empathise: 2 }, does: ['question'] }
          : { marks: { empathise: -1 }, misconception: 'The facts will speak for me.' }),
        coach: 'What she needs comes before what you need.',
        to: place === choices ? 'end' : `beat-${place + 1}`,
      })),
    })),
    endings: [{ id: 'done', kind: 'mended', title: 'It goes on', text: story.ending }],
  };
}
