import type { ReplyEvidence } from '#scenario/quality/evidence.ts';
import type { Scenario } from '#scenario/schema.ts';
import { countedBeats } from './loops.ts';
import { forEachEdge, judgedAt, numberAt } from './space-reading.ts';
import type { Values } from './values.ts';

/** Texts that one pass follows, as bits of a number. */
const textsAPass = 30;
/** Texts that are followed at all; a call that is not made to be slow has a handful. */
const mostTexts = 240;

/** Texts that one run may choose twice, and the beats that it may enter twice. */
export interface RepeatableTexts {
  readonly texts: readonly string[];
  /** By beat: whether a run may enter it again. */
  readonly comesAgain: readonly boolean[];
}

/** Looks for texts that stand at two replies, or at a beat that may come again. */
export function repeatableTexts(scenario: Scenario): RepeatableTexts {
  const counted = countedBeats(scenario);
  const comesAgain = scenario.beats.map(({ id, visits }) => visits > 1 && counted.has(id));
  const count = new Map<string, number>();
  for (const [place, beat] of scenario.beats.entries()) {
    const times = comesAgain[place] === true ? 2 : 1;
    for (const { say } of beat.replies) count.set(say, (count.get(say) ?? 0) + times);
  }
  return { texts: [...count].filter(([, times]) => times > 1).map(([text]) => text), comesAgain };
}

/** For each reply whether a run that chose the same words before may have it on offer; all runs are followed at once. */
export function findRepeats(
  values: Values,
  { texts, comesAgain }: RepeatableTexts,
): readonly (readonly ReplyEvidence['again'][])[] {
  const { scenario } = values.space.rules;
  const again: ReplyEvidence['again'][][] = scenario.beats.map((beat) =>
    beat.replies.map(() => 'no'),
  );
  for (let first = 0; first < Math.min(texts.length, mostTexts); first += textsAPass) {
    const bits = new Map(texts.slice(first, first + textsAPass).map((text, at) => [text, 1 << at]));
    const bitsOf = scenario.beats.map((beat) =>
      beat.replies.map((reply) => bits.get(reply.say) ?? 0),
    );
    follow(values, { bitsOf, comesAgain, again });
  }
  return again;
}

/** In the order of the topology, so that all ways to a configuration were gone before it is left. */
function follow(
  { space, topology }: Values,
  texts: {
    readonly bitsOf: readonly (readonly number[])[];
    readonly comesAgain: readonly boolean[];
    readonly again: ReplyEvidence['again'][][];
  },
): void {
  const { bitsOf, comesAgain, again } = texts;
  // By configuration the texts that a run may have chosen on its way there, and those that may have earned at a beat
  // that comes again: the same words at two beats are two replies, and to earn by each is poor style and no loop.
  const chosen = new Int32Array(space.count);
  const earned = new Int32Array(space.count);
  for (const from of topology.order) {
    const { beatPlace } = judgedAt(space, from);
    const known = again[beatPlace];
    const isLoop = comesAgain[beatPlace] === true;
    forEachEdge(space, from, ({ step, target, points }) => {
      const bit = step.kind === 'reply' ? (bitsOf[beatPlace]?.[step.place] ?? 0) : 0;
      const earns = isLoop && points > 0 ? bit : 0;
      if ((numberAt(chosen, from) & bit) !== 0 && known?.[step.place] === 'no')
        known[step.place] = 'offered';
      if ((numberAt(earned, from) & earns) !== 0 && known !== undefined)
        known[step.place] = 'earning';
      chosen[target] = numberAt(chosen, target) | numberAt(chosen, from) | bit;
      earned[target] = numberAt(earned, target) | numberAt(earned, from) | earns;
    });
  }
}
