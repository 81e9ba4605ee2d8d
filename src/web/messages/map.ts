import type { Grade } from '#engine/debrief.ts';
import type { Mode } from '#engine/run.ts';
import { formatDate, formatNumber, plural } from './locale.ts';
import { modes } from './modes.ts';

const parts = { one: 'part', other: 'parts' };

const grades: Readonly<Record<Grade, string>> = {
  strong: 'Strong',
  sound: 'Sound',
  slip: 'Slip',
  setback: 'Setback',
};

/** Texts of the scenario map. */
export const map = {
  title: 'Map',
  heading: 'The map of this call',
  lead: 'Where your calls went, and where else they could have gone. What you have not met stays covered until you ask.',

  wrapUp: 'The wrap-up',
  wrapUpWords: 'The call is over. You look at your notes and begin to write.',
  stages: {
    prepare: 'Before the call',
    open: 'The opening',
    explore: 'Finding out',
    solve: 'Working it out',
    close: 'Closing',
    recap: 'The recap',
    epilogue: 'Afterwards',
    endings: 'How it can end',
  },
  grades,

  runs: {
    legend: 'Your paths',
    all: 'All of them',
    name: (number: number) => `Run ${formatNumber(number)}`,
    about: (startedAt: number, kind: string) => `${formatDate(startedAt)} · ${kind}`,
    kind: (mode: Mode, isFork: boolean) =>
      isFork ? `${modes.labels[mode]}, played on from an earlier run` : modes.labels[mode],
    score: (score: number) => `${formatNumber(score)} of 100`,
    unfinished: 'not over yet',
    untold: 'debrief not seen yet',
    noScore: 'no score',
    debrief: (number: number) => `Debrief of run ${formatNumber(number)}`,
    resume: (number: number) => `Carry on with run ${formatNumber(number)}`,
    undrawn: (count: number) =>
      `${plural(count, { one: 'run', other: 'runs' })} of this variant cannot be drawn here: played in another version of the scenario, or damaged.`,
  },

  covered: {
    count: (count: number) => `You have not seen ${plural(count, parts)} of this call.`,
    none: 'You have come to every part of this call.',
    uncover: 'Uncover everything',
    cover: 'Cover them again',
    here: (count: number) => `and ${plural(count, parts)} you have not seen`,
    uncoverHere: (count: number, stage: string) =>
      `Uncover them: ${plural(count, parts)} of “${stage}”`,
    uncoverThese: 'Uncover them',
    uncovered: (count: number) => `${plural(count, parts)} uncovered.`,
    again: 'What you have not seen is covered again.',
  },

  best: {
    show: 'Show the best path',
    hide: 'Hide the best path',
    shown: 'The best path is marked.',
    hidden: 'The best path is no longer marked.',
    later:
      'The best path can be shown once you have finished a call of this variant and seen its debrief.',
    meaning: 'One way through that loses nothing. There may be others as good.',
    label: 'Best path',
  },

  view: { legend: 'Show', outline: 'Outline', drawing: 'Drawing' },

  outline: {
    title: 'Outline',
    unseen: 'Not seen yet',
    off: 'Not on this path',
    said: 'You',
    silence: 'You said nothing.',
    wrapUp: 'You opened the wrap-up.',
    bestWrapUp: 'Open the wrap-up.',
    cutIn: 'You cut in',
    quote: (words: string) => `“${words}”`,
    ledTo: 'Then:',
    stayed: 'Then you were where you had been.',
    left: 'Here the drill was over.',
    visit: (run: number, place: number) => `run ${formatNumber(run)}, move ${formatNumber(place)}`,
    move: (place: number) => `move ${formatNumber(place)}`,
  },

  drawing: {
    title: 'Drawing',
    same: 'It shows what the outline says. Drag it, or use the buttons.',
    tools: 'Move the drawing',
    closer: 'Closer',
    further: 'Further away',
    all: 'All',
    start: 'Start',
    left: 'To the left',
    right: 'To the right',
    up: 'Up',
    down: 'Down',
    unfetched: 'The drawing could not be fetched. The outline says the same.',
    retry: 'Try again',
    waiting: 'One moment',
    times: (count: number) => `${formatNumber(count)} times`,
  },

  variants: { label: 'Maps of the variants that you have played', here: 'Variant' },

  none: {
    unplayed: {
      title: 'There is no map yet',
      text: 'It begins with your first call: what you come to is drawn, and the rest stays covered.',
    },
    undrawable: {
      title: 'This map cannot be drawn',
      text: 'What this device kept of your calls cannot be replayed, or the version of the scenario that they were played in is gone. A new call starts a new map.',
    },
    unavailable: {
      title: 'Your runs cannot be read at the moment',
      retry: 'Try again',
    },
    briefing: 'Prepare for the call',
    library: 'See all scenarios',
  },
} as const;
