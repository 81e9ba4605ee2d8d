import type { ReplyEvidence } from '#scenario/quality/evidence.ts';
import { countedBeats } from './loops.ts';
import { forEachEdge, judgedAt, numberAt } from './space-reading.ts';
import type { Values } from './values.ts';

/** Texts that one pass follows, as bits of a number. */
const textsAPass = 30;
/** Texts that are followed at all; a call that is not made to be slow has a handful. */
const mostTexts = 240;

/**
 * For each reply whether a run that chose the same words before may have it on offer: a text that stands at two
 * replies, or at a beat that may come again, is followed through all runs at once.
 */
export function findRepeats(values: Values): readonly (readonly ReplyEvidence['again'][])[] {
  const { scenario } = values.space.rules;
  const again: ReplyEvidence['again'][][] = scenario.beats.map((beat) =>
    beat.replies.map(() => 'no'),
  );
  const texts = repeatableTexts(values);
  const chosen = new Int32Array(values.space.count);
  for (let first = 0; first < Math.min(texts.length, mostTexts); first += textsAPass) {
    const bits = new Map(texts.slice(first, first + textsAPass).map((text, at) => [text, 1 << at]));
    const bitsOf = scenario.beats.map((beat) =>
      beat.replies.map((reply) => bits.get(reply.say) ?? 0),
    );
    follow(values, { bitsOf, chosen: chosen.fill(0), again });
  }
  return again;
}

function repeatableTexts({ space }: Values): readonly string[] {
  const { scenario } = space.rules;
  const counted = countedBeats(scenario);
  const count = new Map<string, number>();
  for (const beat of scenario.beats) {
    const times = counted.has(beat.id) && beat.visits > 1 ? 2 : 1;
    for (const { say } of beat.replies) count.set(say, (count.get(say) ?? 0) + times);
  }
  return [...count].filter(([, times]) => times > 1).map(([text]) => text);
}

/** In the order of the topology, so that all ways to a configuration were gone before it is left. */
function follow(
  { space, topology }: Values,
  texts: {
    readonly bitsOf: readonly (readonly number[])[];
    /** By configuration the texts that a run may have chosen on its way there. */
    readonly chosen: Int32Array;
    readonly again: ReplyEvidence['again'][][];
  },
): void {
  const { bitsOf, chosen, again } = texts;
  for (const from of topology.order) {
    const before = numberAt(chosen, from);
    const { beatPlace } = judgedAt(space, from);
    forEachEdge(space, from, ({ step, target, points }) => {
      const bit = step.kind === 'reply' ? (bitsOf[beatPlace]?.[step.place] ?? 0) : 0;
      const known = again[beatPlace];
      if ((before & bit) !== 0 && known !== undefined && known[step.place] !== 'earning')
        known[step.place] = points > 0 ? 'earning' : 'offered';
      chosen[target] = numberAt(chosen, target) | before | bit;
    });
  }
}
