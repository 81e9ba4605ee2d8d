import type { CompiledCall } from '#engine/compile.ts';
import type { IllegalLog, JudgedMove } from '#engine/debrief.ts';
import { isIllegal } from '#engine/progress.ts';
import { type LogEntry, logKinds, type RunHeader } from '#engine/run.ts';
import { debriefOf, valuesOf } from '#engine/score.ts';
import { guidelinesById } from '#guidelines/catalogue.ts';

/** What a moment asks for, in the words of a guideline; never the words of a reply. */
export interface Hint {
  readonly title: string;
  readonly todo: string;
}

const valued = new WeakMap<CompiledCall, ReturnType<typeof valuesOf>>();

/**
 * What the present beat asks for: the guideline that counts most in a reply that costs nothing here.
 *
 * @param offered Authored index of any reply that is enabled now.
 * @returns Null where no such reply earns a guideline.
 */
export function findHint(
  call: CompiledCall,
  run: { readonly header: RunHeader; readonly log: readonly LogEntry[] },
  offered: number,
): Hint | null {
  const tried = judgeReply(call, run, offered);
  const best = tried.stronger === null ? tried : judgeReply(call, run, tried.stronger.index);
  const [most] = best.marks
    .filter(({ points }) => points > 0)
    .toSorted((a, b) => b.points - a.points);
  if (most === undefined) return null;
  const { title, todo } = guidelinesById[most.guideline];
  return { title, todo };
}

/** What a reply would be worth as the next move. */
function judgeReply(
  call: CompiledCall,
  { header, log }: { readonly header: RunHeader; readonly log: readonly LogEntry[] },
  reply: number,
): JudgedMove {
  const values = valued.get(call) ?? valuesOf(call);
  valued.set(call, values);
  const judged = debriefOf(call, values, { header, log: [...log, [logKinds.reply, reply, 0]] });
  const move = isIllegal(judged) ? judged : judged.moves.at(-1);
  if (move === undefined || isIllegal(move)) throw new Error(explain(move, reply));
  return move;
}

function explain(refused: IllegalLog | undefined, reply: number): string {
  return `Reply ${reply} cannot be judged: ${refused?.reason ?? 'nothing came of it'}.`;
}
