import { formatNumber, plural } from './locale.ts';

/** Texts of two runs side by side: the one that was left and the fork that was played from there. */
export const compare = {
  title: 'Two runs compared',
  heading: (place: number) => `Two ways on from reply ${formatNumber(place)}`,
  lead: (shared: number) =>
    shared === 0
      ? 'You went back to the very start. Nothing in the earlier run was changed.'
      : `Up to there both runs are the same: ${plural(shared, { one: 'move', other: 'moves' })}. Nothing in the earlier run was changed.`,
  debriefs: 'The two debriefs',
  sides: { earlier: 'The earlier run', later: 'The new run' },
  debriefOf: { earlier: 'Debrief of the earlier run', later: 'Debrief of the new run' },

  forkPoint: 'Where they part',
  forkMood: (name: string, anger: number, trust: number) =>
    `${name} at this point: anger ${formatNumber(anger)}, trust ${formatNumber(trust)}.`,

  glance: 'At a glance',
  ending: 'Ending',
  score: 'Score',
  costSince: 'Cost from there on',
  costOf100: (cost: number) => `${formatNumber(Math.round(10 * cost) / 10)} of 100`,
  angerAtEnd: 'Anger at the end',
  trustAtEnd: 'Trust at the end',
  replies: 'Replies from there on',

  fromHere: (place: number) => `From reply ${formatNumber(place)} on`,
  mood: 'How the mood moved from there',
  said: 'What was said from there',
  ended: 'How it ended',
  moodAfter: (anger: number, trust: number) =>
    `Then: anger ${formatNumber(anger)}, trust ${formatNumber(trust)}`,

  none: {
    notAFork: {
      title: 'This run has nothing to be compared with',
      text: 'It was played from the start. Go back to a reply in its debrief and play on; then the two runs stand here side by side.',
      link: 'To its debrief',
    },
    unseen: {
      title: 'First, your own view',
      text: 'The comparison is full of numbers. Say first how the new run went for you; its debrief asks you.',
      link: 'To its debrief',
    },
    originGone: {
      title: 'The earlier run cannot be shown',
      text: 'What this device kept of it is gone or cannot be replayed, so there is nothing to compare with. The new run has its debrief all the same.',
      link: 'Debrief of the new run',
    },
  },
} as const;
