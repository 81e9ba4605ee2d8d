/** How long a learner may take for an answer: as long as they like, or so many times the time of reading. */
export const answerTimes = ['off', '1x', '2x', '3x', '5x', '10x'] as const;

export type AnswerTime = (typeof answerTimes)[number];
