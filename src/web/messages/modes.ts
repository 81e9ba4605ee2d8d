import type { Mode } from '#engine/run.ts';
import { formatNumber, plural } from './locale.ts';

const labels: Readonly<Record<Mode, string>> = {
  guided: 'Guided',
  practice: 'Practice',
  assessment: 'Assessment',
  drill: 'Drill',
};

/** Texts of the ways to practise. */
export const modes = {
  legend: 'How you practise',
  labels,
  /** One sentence each, for the choice before the call. */
  explained: {
    guided:
      'A word from the coach after each reply, a hint when you ask for one, and you may take a reply back.',
    practice: 'Nobody interrupts you with advice; you read afterwards what each choice did.',
    drill: 'One stretch of the call, as often as you like. It does not count among your runs.',
    assessment: 'As on the day itself: no hints, nothing to take back, and the result counts.',
  },
  drill: {
    legend: 'Which stretch',
    phases: {
      prepare: 'Before the call',
      open: 'The opening',
      explore: 'Finding out',
      solve: 'Working it out',
      close: 'Closing',
      recap: 'The recap',
      epilogue: 'Afterwards',
    },
    finding: 'One moment',
  },
  /** What a guided run had of help. */
  help: (takenBack: number, hints: number) =>
    `${formatNumber(takenBack)} taken back, ${plural(hints, { one: 'hint', other: 'hints' })}`,
  firstGuided:
    'A first guided run of a scenario has no score: it was for finding out. From the next one on you see it here.',
} as const;
