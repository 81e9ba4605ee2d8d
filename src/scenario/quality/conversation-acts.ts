import type { GuidelineId } from '#guidelines/ids.ts';
import type { Reply } from '#scenario/schema.ts';
import type { speechActs } from '#scenario/speech-acts.ts';
import type { PathTurn } from './path-turns.ts';

type SpeechAct = (typeof speechActs)[number];

/** Whether a reply has one of some speech acts. */
export const hasAct = ({ does }: Pick<Reply, 'does'>, acts: readonly SpeechAct[]): boolean =>
  does.some((act) => acts.includes(act));

/** Whether a turn of a run earns one of some guidelines. */
export const earns = ({ step }: PathTurn, guidelines: readonly GuidelineId[]): boolean =>
  step.marks.some(({ guideline, points }) => points > 0 && guidelines.includes(guideline));

/** Shows the customer that what they said has arrived. */
export const acknowledges = (turn: PathTurn): boolean =>
  hasAct(turn.reply, ['reflection', 'listening']) ||
  earns(turn, ['reflect-back', 'let-finish', 'attend']);

/** Names the feeling, or what it does to them. */
export const empathises = (turn: PathTurn): boolean =>
  hasAct(turn.reply, ['empathy']) || earns(turn, ['empathise', 'their-side']);

/** Brings a way out, or goes it. */
export const solves = ({ reply }: PathTurn): boolean =>
  hasAct(reply, ['option', 'proposal', 'action', 'concession', 'remedy']);

/** Says sorry. */
export const apologises = ({ reply }: PathTurn): boolean => hasAct(reply, ['apology']);
