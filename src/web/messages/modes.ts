import type { Mode } from '#engine/run.ts';

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
    practice: 'Nobody interrupts you with advice; you read afterwards what each choice did.',
    assessment: 'As on the day itself: no hints, nothing to take back, and the result counts.',
  },
} as const;
