import { debrief } from '#web/messages/debrief.ts';

/** The parts of the debrief in their order, with the anchors of the jump links. */
export const sections = [
  { id: 'happened', title: debrief.happened.title },
  { id: 'moments', title: debrief.moments.title },
  { id: 'profile', title: debrief.profile.title },
  { id: 'score', title: debrief.score.title },
  { id: 'next', title: debrief.next.title },
] as const;
