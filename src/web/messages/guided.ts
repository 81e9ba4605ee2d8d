/** Texts of the help in a guided call, and of what its debrief says about it. */
export const guided = {
  coach: 'Coach',
  ready: 'After each reply you read here what it did. A hint says what a moment asks for.',
  askHint: 'Give me a hint',
  hint: 'What this moment asks for',
  findingHint: 'One moment',
  noHint: 'No guideline decides this moment. Say what is true, and what you can keep.',
  takeBack: 'Take it back',
} as const;
