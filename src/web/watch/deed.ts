import type { JudgedMove } from '#engine/debrief.ts';
import { watch } from '#web/messages/watch.ts';

const deeds = {
  prepare: watch.did.chose,
  open: watch.did.said,
  explore: watch.did.said,
  solve: watch.did.said,
  close: watch.did.said,
  recap: watch.did.wrote,
  epilogue: watch.did.chose,
} as const;

/** What the learner did with the words of a move: chose, said, wrote them or cut in with them. */
export function deedOf({ move, phase }: JudgedMove): string {
  return move.type === 'cutIn' ? watch.cutIn : deeds[phase];
}
