/** Texts of the wrap-up, the recap and the end of a run. */
export const callEnd = {
  wrapUp: {
    lead: (name: string) =>
      `Now ${name} needs it in writing: what was agreed, who does it and by when. You can only write down what you kept.`,
    facts: 'On your notepad',
    nothingKept: 'You kept nothing on this call, so the recap can say little that is exact.',
    begin: 'Write the recap',
  },
  recap: {
    card: (name: string) => `Your message to ${name}`,
    to: 'To',
    empty: 'Nothing written yet.',
  },
  over: {
    debrief: 'Go to the debrief',
    drill: 'What comes next in this call is another stretch.',
    debriefNote: 'See how each of your replies was taken, and why.',
    library: 'All scenarios',
  },
} as const;
