/** Texts of the debrief on what a learner said before the replies were shown. */
export const ownFirstWords = {
  note: 'Your own words, from before you saw the replies, are only for you: they are never scored.',
  typed: (words: string) => `Your own words first: “${words}”`,
  aloud: (words: string) => `Your own words first, said aloud: “${words}”`,
  onlyAloud: 'You said it in your own words first, aloud.',
} as const;
