import { formatNumber } from './locale.ts';

/** Texts that stand in place of a debrief: why there is none, and what to do. */
export const noDebrief = {
  unfinished: {
    title: 'This run is not over yet',
    text: 'The debrief comes when the call, the wrap-up and what follows are done. Everything up to here is saved.',
    resume: 'Carry on with the call',
  },

  missing: {
    title: 'This browser has no such run',
    text: 'Runs are kept in the browser they were played in. It may have been played elsewhere, or its data was deleted.',
  },

  notScored: {
    title: 'Not scored',
    lead: 'This run cannot be replayed, so there is no debrief and no score for it. Nothing is made up in its place.',
    rules: (had: number, has: number) =>
      `It was played under version ${formatNumber(had)} of the scoring rules, and this app has version ${formatNumber(has)}.`,
    damaged: 'What this device kept of it is incomplete or was changed.',
    illegal: 'The choices that were kept do not fit the scenario that they were made in.',
    scenarioGone:
      'The version of the scenario that it was played with is no longer on this device.',
    nothingToEarn: 'No points can be earned in its variant of the scenario.',
    variantGone: (variant: string) => `Its scenario has no variant “${variant}”.`,
  },

  unavailable: {
    title: 'The run cannot be read at the moment',
    advice: {
      StorageUnavailableError:
        'Allow this page to keep data on this device, or use a window that is not private. Then try again.',
      StorageFullError: 'This device has no room left. Make some room, then try again.',
      StorageBlockedError:
        'Another tab has this page open in an older or newer version. Close or reload that tab, then try again.',
    },
    retry: 'Try again',
  },
  technical: 'For whoever looks into it',
} as const;
