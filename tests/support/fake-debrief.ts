import type { Debrief, GuidelineProfile, JudgedMove } from '#engine/debrief.ts';
import type { TranscriptLine } from '#engine/view.ts';

/** A line of a transcript, said by the customer unless told otherwise. */
export function fakeLine(
  id: string,
  text: string,
  rest: Partial<TranscriptLine> = {},
): TranscriptLine {
  return { id, by: 'customer', text, feels: 'serious', states: [], ...rest };
}

/** A strong reply at log place 0 that earned 2 points and moved nothing. */
export function fakeMove(rest: Partial<JudgedMove> = {}): JudgedMove {
  return {
    logIndex: 0,
    move: { type: 'reply', index: 0 },
    beat: 'opening',
    phase: 'open',
    transcript: [
      fakeLine('opening/upset', 'The left sleeve is hanging by a thread.'),
      fakeLine('opening/say-back', 'The left sleeve. I am sorry, Ines.', {
        by: 'learner',
        feels: null,
      }),
    ],
    before: { anger: 6, trust: 5 },
    after: { anger: 6, trust: 5 },
    because: null,
    coach: 'You gave her Saturday back in her own words.',
    misconception: null,
    marks: [{ guideline: 'apologise', points: 2 }],
    points: 2,
    cost: 0,
    atStake: 4,
    grade: 'strong',
    stronger: null,
    closedOff: null,
    ...rest,
  };
}

/** A guideline that was followed at its one chance. */
export function fakeProfile(rest: Partial<GuidelineProfile> = {}): GuidelineProfile {
  return {
    guideline: 'apologise',
    opportunities: 1,
    followed: 1,
    partly: 0,
    missed: 0,
    broken: 0,
    level: null,
    moves: [0],
    ...rest,
  };
}

const prepared = fakeMove({
  logIndex: 0,
  beat: 'before',
  phase: 'prepare',
  transcript: [
    fakeLine('before/scene', 'Her name is on the display.', { by: 'scene', feels: null }),
    fakeLine('before/look', 'Open the photograph, then pick up.', { by: 'learner', feels: null }),
  ],
  coach: 'Ten seconds bought you the one fact that she will ask for.',
  marks: [{ guideline: 'anticipate', points: 2 }],
});

const deflected = fakeMove({
  logIndex: 1,
  move: { type: 'reply', index: 2 },
  transcript: [
    fakeLine('opening/upset', 'The left sleeve is hanging by a thread.', { feels: 'concerned' }),
    fakeLine('opening/courier', 'The courier must have done that.', { by: 'learner', feels: null }),
  ],
  after: { anger: 8, trust: 3 },
  because: 'She heard somebody else blamed before anyone had said sorry.',
  coach: 'She has one wedding and no jacket. Say sorry first, and look at the photograph.',
  misconception: 'Naming who did it clears us.',
  marks: [
    { guideline: 'own-it', points: -2 },
    { guideline: 'apologise', points: -1 },
  ],
  points: -3,
  cost: 6,
  atStake: 6,
  grade: 'setback',
  stronger: {
    index: 0,
    text: 'That was our packing table, Ines. We sent it torn, and I am sorry.',
    coach: 'The photograph shows it, so you say it.',
  },
  closedOff: { ending: 'whole', later: [{ guideline: 'door-open', points: 2 }] },
});

const owned = fakeMove({
  logIndex: 2,
  beat: 'plan',
  phase: 'solve',
  transcript: [
    fakeLine('opening/courier/answer', 'I do not care who it was.', { feels: 'angry' }),
    fakeLine('plan/own', 'It was us. A new jacket is with you on Friday before noon.', {
      by: 'learner',
      feels: null,
    }),
  ],
  before: { anger: 8, trust: 3 },
  after: { anger: 4, trust: 6 },
  because: 'She heard whose fault it was and when it is put right.',
  coach: 'You owned it and put a time on it.',
  marks: [
    { guideline: 'own-it', points: 2 },
    { guideline: 'who-what-when', points: 2 },
  ],
  points: 4,
});

/** Three replies: a strong preparation, a setback of 6 points, a strong repair. 20 - 6 = 14 of 20 are 70. */
export const fakeDebrief: Debrief = {
  moves: [prepared, deflected, owned],
  lastLines: [fakeLine('plan/own/answer', 'Friday, then.', { feels: 'calm' })],
  ending: {
    id: 'late',
    kind: 'mended',
    title: 'The jacket came on Friday',
    text: 'She wore it. She has not ordered since.',
  },
  earned: 14,
  best: 20,
  score: 70,
  band: { low: 37, high: 100 },
  decisions: 3,
  profile: [
    fakeProfile({ guideline: 'anticipate', moves: [0] }),
    fakeProfile({ guideline: 'apologise', followed: 0, broken: 1, moves: [1] }),
    fakeProfile({
      guideline: 'own-it',
      opportunities: 3,
      followed: 1,
      missed: 1,
      broken: 1,
      level: 33,
      moves: [0, 1, 2],
    }),
  ],
};
