/** Texts for a call that cannot be shown. */
export const callStopped = {
  gone: {
    title: 'This call cannot be carried on',
    unknown:
      'This browser has no call at this address. It may have been made in another browser, or deleted.',
    damaged: 'What is stored of this call cannot be read. It is not scored.',
    'no-scenario':
      'The scenario of this call, in the version you played, is no longer there. The call is not scored.',
    'other-rules':
      'This call was made with other rules than this version of Even Keel knows. It is not scored.',
    'no-variant':
      'This call plays a variant that its scenario does not have. It cannot be replayed and is not scored.',
    'illegal-log':
      'What is stored of this call does not fit its scenario, so it cannot be replayed. It is not scored.',
    library: 'All scenarios',
  },
  unreadable: {
    title: 'Your call cannot be read right now',
    unavailable:
      'This browser does not let its stored calls be read. A private window or blocked site data can be the reason. Nothing of your call was changed.',
    full: 'There is no room left on this device to open the stored calls. Make some room, then try again. Nothing of your call was changed.',
    blocked:
      'Another tab has this page open in an older or newer version. Close or reload that tab, then try again. Nothing of your call was changed.',
  },
  retry: 'Try again',
} as const;
