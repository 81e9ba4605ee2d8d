import { formatNumber } from './locale.ts';

/** Texts of the mood curve. */
export const moodCurve = {
  title: 'How the mood moved',
  anger: 'Anger',
  trust: 'Trust',
  /** A screen reader's word for the drawing; the table below it holds each number. */
  summary: (name: string, anger: MoodCourseText, trust: MoodCourseText) =>
    `${name}'s mood on a scale from 0 to 10. Anger: ${courseText(anger)}. Trust: ${courseText(trust)}.`,
  alongCurve: 'Go along the curve',
  level: (mood: string, value: number) => `${mood} ${formatNumber(value)}`,
  phases: {
    prepare: 'Before',
    open: 'Opening',
    explore: 'Finding out',
    solve: 'Working it out',
    close: 'Closing',
    recap: 'Recap',
    epilogue: 'After',
  },
  asTable: 'The same as a table',
  moment: 'After',
  start: 'The start',
  why: 'What moved it',
  nothingYet: 'Nothing had been said yet.',
} as const;

/** The turning points of a mood's line. */
interface MoodCourseText {
  readonly first: number;
  readonly last: number;
  readonly highest: number;
  /** Moves made when it first stood highest; 0 is the start. */
  readonly highestAfter: number;
}

function courseText({ first, last, highest, highestAfter }: MoodCourseText): string {
  const peak =
    highestAfter === 0
      ? 'highest at the start'
      : `highest at ${formatNumber(highest)} after move ${formatNumber(highestAfter)}`;
  return `${formatNumber(first)} at the start, ${peak}, ${formatNumber(last)} at the end`;
}
