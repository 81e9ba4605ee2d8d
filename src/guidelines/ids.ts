/**
 * The stretches of a conversation that the catalogue is arranged by, in the order they come.
 *
 * Not the phases of a scenario's beats (prepare, open, explore, solve, close, recap, epilogue): a guideline of the
 * phase `listen` can be earned or broken in any beat.
 */
export const guidelinePhases = ['prepare', 'listen', 'connect', 'speak', 'solve', 'close'] as const;

/** One stretch of a conversation, as the catalogue divides it. */
export type GuidelinePhase = (typeof guidelinePhases)[number];

/**
 * The 33 guidelines in the order of a conversation, which is also the order in which they are shown.
 *
 * The spellings are stable: scenario files, stored runs, reports and exports hold them. A guideline may be added; none is
 * renamed or given a second meaning (SPEC G1).
 */
export const guidelineIds = [
  // prepare
  'anticipate',
  'reframe',
  'steady',
  'live-channel',
  'raise-early',
  // listen
  'let-finish',
  'attend',
  'clarify',
  'record',
  'reflect-back',
  // connect
  'their-side',
  'empathise',
  'calm-voice',
  'apologise',
  'relationship-first',
  // speak
  'honest',
  'own-it',
  'plain-words',
  // solve
  'ask-outcome',
  'real-interests',
  'side-by-side',
  'fix-theirs-first',
  'on-the-merits',
  'clear-limits',
  'proportionate-compromise',
  'refer-well',
  'walk-away',
  // close
  'act-now',
  'who-what-when',
  'keep-informed',
  'follow-up',
  'door-open',
  'prevent',
] as const;

/** The id of one guideline of the catalogue. Text from outside becomes one only in the parser that reads it. */
export type GuidelineId = (typeof guidelineIds)[number];
