import { plural } from './locale.ts';

/** Texts of the time to answer, where it runs. */
export const answerClock = {
  running: 'Time to answer',
  length: (seconds: number) => plural(seconds, { one: 'second', other: 'seconds' }),
  waiting: (name: string) => `${name} is waiting`,
  held: 'Time stands still',
} as const;
