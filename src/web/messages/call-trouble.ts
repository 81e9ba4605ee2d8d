/** Texts of what could not be saved during a call. */
export const callTrouble = {
  titles: { move: 'Your choice is not saved yet', fact: 'A fact is not saved yet' },
  causes: {
    unavailable:
      'This browser does not let the call be saved. A private window, blocked site data or a full disk can be the reason.',
    full: 'There is no room left on this device to save the call. Make some room, then try again.',
    blocked:
      'Another tab has this page open in an older or newer version. Close or reload that tab, then try again.',
  },
  meanings: {
    move: 'The call waits until it works.',
    fact: 'Your notepad is as it was before. The fact is saved with your next choice, or when you try again.',
  },
  before: {
    title: 'A call cannot be saved here at the moment',
    meaning: 'If you start one, it waits at your first choice until it can be saved.',
  },
  slow: 'Saving takes unusually long. The call waits, and nothing is counted twice if you try again.',
  retry: 'Try again',
} as const;
