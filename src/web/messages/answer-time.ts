import { answerTimes } from './answer-times.ts';

/** The question for the time, with the answers to choose from. */
export const answerTime = {
  legend: 'Time to answer before the customer reacts',
  choices: answerTimes.map((value) => ({
    value,
    label: value === 'off' ? 'Off' : value.replace('x', '×'),
  })),
} as const;
