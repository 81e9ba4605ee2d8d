import { type Pace, paces } from './paces.ts';

const labels: Readonly<Record<Pace, string>> = {
  normal: 'As spoken',
  fast: 'Faster',
  instant: 'At once',
};

/** The question for the pace, with the answers to choose from. */
export const pace = {
  legend: 'How fast lines arrive',
  choices: paces.map((value) => ({ value, label: labels[value] })),
} as const;
