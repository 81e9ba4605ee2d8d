import type { MistakeEvidence } from '#scenario/quality/evidence.ts';
import { thresholds } from '#scenario/quality/thresholds.ts';
import { endingKinds, type Phase } from '#scenario/schema.ts';
import type { MoodChoices } from './evidence-moods.ts';
import type { EvidenceNeeds } from './evidence-needs.ts';
import {
  endingAt,
  forEachEdge,
  isFinal,
  judgedAt,
  numberAt,
  placeNumberAt,
  readState,
} from './space-reading.ts';
import type { State } from './state.ts';
import { costOf, type Values } from './values.ts';
import { emptyState } from './variables.ts';

const callPhases: ReadonlySet<Phase> = new Set(['prepare', 'open', 'explore', 'solve', 'close']);

/** What can come after each configuration with pressure off, as bytes. */
interface After {
  /** 1 while an ending is ahead that is not of the worst kind of the scenario. */
  readonly hasHope: Uint8Array;
  /** How many decisions of the call come at least before one that offers a reply which mends; 255 for no such. */
  readonly untilMended: Uint8Array;
  /** Most decisions of the call that are left; at most 255. */
  readonly left: Uint8Array;
}

/** What one pass over the configurations needs at hand. */
interface Pass {
  readonly values: Values;
  readonly moods: EvidenceNeeds['moods'];
  readonly after: After;
  /** By the number of a place: 1 in the call. */
  readonly isInCall: Uint8Array;
  readonly state: State;
  readonly found: Map<number, { -readonly [Key in keyof MistakeEvidence]: MistakeEvidence[Key] }>;
}

/** The most that a byte holds. */
const never = 255;
/** A beat has at most six replies. */
const keyOf = (beat: number, reply: number): number => beat * 8 + reply;

/** Looks at every costly reply after which the call goes on (SPEC Q3), in one pass from the ends back. */
export function findMistakes(
  values: Values,
  { moods }: Pick<EvidenceNeeds, 'moods'>,
): readonly MistakeEvidence[] {
  const { space, topology } = values;
  const { count, rules } = space;
  const isBetter = betterEndings(values);
  const pass: Pass = {
    values,
    moods,
    after: {
      hasHope: new Uint8Array(count),
      untilMended: new Uint8Array(count).fill(never),
      left: new Uint8Array(count),
    },
    isInCall: Uint8Array.from(rules.judged, ({ beat }) =>
      beat !== null && callPhases.has(beat.phase) ? 1 : 0,
    ),
    state: emptyState(rules.variables),
    found: new Map(),
  };
  for (let at = topology.order.length - 1; at >= 0; at -= 1) {
    const from = numberAt(topology.order, at);
    if (isFinal(space, from)) {
      if (isBetter.has(endingAt(space, from) ?? '')) pass.after.hasHope[from] = 1;
      continue;
    }
    const isInCall = pass.isInCall[placeNumberAt(space, from)] === 1;
    lookAhead(pass, from, isInCall);
    if (isInCall) noteMistakes(pass, from);
  }
  return [...pass.found].toSorted(([one], [other]) => one - other).map(([, mistake]) => mistake);
}

/** Fills in what comes after a configuration; that of all that follow it is known. */
function lookAhead({ values, moods, after, state }: Pass, from: number, isInCall: boolean): void {
  const { space } = values;
  const here = moods[judgedAt(space, from).beatPlace] ?? [];
  forEachEdge(space, from, (edge) => {
    const { step, target, points } = edge;
    if (step.kind === 'silence') return;
    if (after.hasHope[target] === 1) after.hasHope[from] = 1;
    if (!isInCall) return;
    const isDecision = step.kind === 'reply';
    const more = isDecision ? 1 : 0;
    const left = Math.min(never, (after.left[target] ?? 0) + more);
    after.left[from] = Math.max(after.left[from] ?? 0, left);
    let until = (after.untilMended[target] ?? never) + more;
    if (isDecision && points > 0) {
      readState(space, from, state);
      if (betters(here[step.place], state)) until = 0;
    }
    after.untilMended[from] = Math.min(after.untilMended[from] ?? never, until);
  });
}

/** Notes the costly replies of a configuration of the call. */
function noteMistakes({ values, after, isInCall, found }: Pass, from: number): void {
  const { space } = values;
  const { beatPlace: beat } = judgedAt(space, from);
  forEachEdge(space, from, (edge) => {
    const { step, target } = edge;
    if (step.kind !== 'reply' || isInCall[placeNumberAt(space, target)] !== 1) return;
    if (costOf(values, from, edge) === 0) return;
    const isUnmended = (after.untilMended[target] ?? never) >= thresholds.mendedWithin;
    const takesHope = after.hasHope[from] === 1 && after.hasHope[target] === 0;
    if (!isUnmended && !takesHope) return;
    const key = keyOf(beat, step.place);
    const known = found.get(key) ?? { beat, reply: step.place, isUnmended: false, lingers: 0 };
    if (isUnmended) known.isUnmended = true;
    if (takesHope) known.lingers = Math.max(known.lingers, after.left[target] ?? 0);
    found.set(key, known);
  });
}

/** Betters one mood and worsens none. */
function betters(moods: MoodChoices | undefined, state: State): boolean {
  if (moods === undefined) return false;
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
