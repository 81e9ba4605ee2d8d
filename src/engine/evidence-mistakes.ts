import type { MistakeEvidence } from '#scenario/quality/evidence.ts';
import { thresholds } from '#scenario/quality/thresholds.ts';
import { endingKinds, type Phase } from '#scenario/schema.ts';
import type { MoodChoices } from './evidence-moods.ts';
import type { EvidenceNeeds } from './evidence-needs.ts';
import {
  beatAt,
  type Edge,
  endingAt,
  forEachEdge,
  judgedAt,
  numberAt,
  readState,
} from './space-reading.ts';
import type { State } from './state.ts';
import { costOf, type Values } from './values.ts';
import { emptyState } from './variables.ts';

const callPhases: ReadonlySet<Phase> = new Set(['prepare', 'open', 'explore', 'solve', 'close']);

/** What can come after each configuration with pressure off, as bytes. */
interface After {
  readonly isInCall: Uint8Array;
  /** 1 while an ending is ahead that is not of the worst kind of the scenario. */
  readonly hasHope: Uint8Array;
  /** How many decisions of the call come at least before one that offers a reply which mends; 255 for no such. */
  readonly untilMended: Uint8Array;
  /** Most decisions of the call that are left; at most 255. */
  readonly left: Uint8Array;
}

/** The most that a byte holds. */
const never = 255;

/** Looks at every costly reply after which the call goes on (SPEC Q3). */
export function findMistakes(
  values: Values,
  needs: Pick<EvidenceNeeds, 'moods'>,
): readonly MistakeEvidence[] {
  const { space } = values;
  const after = lookAfter(values, needs);
  const found = new Map<
    string,
    { beat: number; reply: number; unmended: number; lingers: number }
  >();
  for (let from = 0; from < space.count; from += 1) {
    if (after.isInCall[from] === 0) continue;
    const { beatPlace: beat } = judgedAt(space, from);
    forEachEdge(space, from, (edge) => {
      const { step, target } = edge;
      if (step.kind !== 'reply' || after.isInCall[target] === 0) return;
      if (costOf(values, from, edge) === 0) return;
      const isUnmended = (after.untilMended[target] ?? never) >= thresholds.mendedWithin;
      const takesHope = after.hasHope[from] === 1 && after.hasHope[target] === 0;
      if (!isUnmended && !takesHope) return;
      const key = `${beat} ${step.place}`;
      const known = found.get(key) ?? { beat, reply: step.place, unmended: 0, lingers: 0 };
      if (isUnmended) known.unmended += 1;
      if (takesHope) known.lingers = Math.max(known.lingers, after.left[target] ?? 0);
      found.set(key, known);
    });
  }
  return [...found.values()];
}

/** One pass from the ends back. */
function lookAfter(values: Values, { moods }: Pick<EvidenceNeeds, 'moods'>): After {
  const { space, topology } = values;
  const isBetter = betterEndings(values);
  const state = emptyState(space.rules.variables);
  const bytes = () => new Uint8Array(space.count);
  const after: After = {
    isInCall: bytes(),
    hasHope: bytes(),
    untilMended: bytes().fill(never),
    left: bytes(),
  };
  for (let at = topology.order.length - 1; at >= 0; at -= 1) {
    const from = numberAt(topology.order, at);
    const beat = beatAt(space, from);
    const isInCall = beat !== null && callPhases.has(beat.phase);
    if (isInCall) {
      after.isInCall[from] = 1;
      readState(space, from, state);
    }
    if (isBetter.has(endingAt(space, from) ?? '')) after.hasHope[from] = 1;
    const here = moods[judgedAt(space, from).beatPlace] ?? [];
    forEachEdge(space, from, (edge) => {
      if (edge.step.kind === 'silence') return;
      if (after.hasHope[edge.target] === 1) after.hasHope[from] = 1;
      if (!isInCall) return;
      const isDecision = edge.step.kind === 'reply';
      const more = isDecision ? 1 : 0;
      const left = Math.min(never, (after.left[edge.target] ?? 0) + more);
      after.left[from] = Math.max(after.left[from] ?? 0, left);
      const until =
        isDecision && mends(edge, here[edge.step.place], state)
          ? 0
          : (after.untilMended[edge.target] ?? never) + more;
      after.untilMended[from] = Math.min(after.untilMended[from] ?? never, until);
    });
  }
  return after;
}

/** Earns points, betters one mood and worsens none. */
function mends({ points }: Edge, moods: MoodChoices | undefined, state: State): boolean {
  if (points <= 0 || moods === undefined) return false;
  const calmer = -moods.anger.pick(state);
  const closer = moods.trust.pick(state);
  return calmer >= 0 && closer >= 0 && calmer + closer > 0;
}

/** Endings that are not of the worst kind that the scenario has. */
function betterEndings({ space }: Values): ReadonlySet<string> {
  const ranked = space.rules.scenario.endings.map(({ id, kind }) => ({
    id,
    rank: endingKinds.indexOf(kind),
  }));
  const worst = Math.max(...ranked.map(({ rank }) => rank));
  return new Set(ranked.filter(({ rank }) => rank < worst).map(({ id }) => id));
}
