/** Texts of the question that comes before the replies, where a learner wants it. */
export const sayFirst = {
  label: 'Say it aloud, or type it in one line',
  hint: 'Leave it empty to skip.',
  show: 'Show the replies',
  aloud: 'I said it aloud',
  notSaved:
    'Your line could not be saved on this device. It stays here: try again, or go on without keeping it.',
  goOn: 'Go on without it',
} as const;
