/** Phases of a run in their usual order. Recap and epilogue follow the ending of the call. */
export const phases = [
  'prepare',
  'open',
  'explore',
  'solve',
  'close',
  'recap',
  'epilogue',
] as const;
