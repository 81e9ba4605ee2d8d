import type { BeatEvidence, FirstMistake } from '#scenario/quality/evidence.ts';
import type { Phase } from '#scenario/schema.ts';
import { findBestWays } from './evidence-best-ways.ts';
import { type MoodChoices, moodChoices } from './evidence-moods.ts';
import { findRepeats } from './evidence-repeats.ts';
import {
  type BeatTally,
  evidenceOf,
  type Offer,
  startTally,
  tallyOffers,
} from './evidence-tally.ts';
import { beatAt, forEachEdge, judgedAt, placeAt, readState } from './space-reading.ts';
import type { State } from './state.ts';
import { costOf, type Values } from './values.ts';
import { emptyState } from './variables.ts';

/** Looks once at every configuration in which the learner has the turn. */
export function beatsEvidence(values: Values): {
  readonly beats: readonly BeatEvidence[];
  readonly firstMistakes: readonly FirstMistake[];
} {
  const { space } = values;
  const { scenario } = space.rules;
  const moods = moodChoices(values);
  const tallies = scenario.beats.map((beat) => startTally(beat.replies.length));
  const mistakes = new Map<string, FirstMistake>();
  const isOnBest = findBestWays(values);
  const state = emptyState(space.rules.variables);
  for (let from = 0; from < space.count; from += 1) {
    if (placeAt(space, from).part !== 'choosing') continue;
    const { beatPlace } = judgedAt(space, from);
    const tally = tallies[beatPlace];
    if (tally === undefined) continue;
    readState(space, from, state);
    const offers = offersAt(values, from, { state, moods: moods[beatPlace] ?? [] });
    tallyOffers(tally, offers);
    if (isOnBest[from] === 1) noteMistakes(mistakes, beatPlace, offers);
  }
  const repeats = findRepeats(values);
  return {
    beats: tallies.map((tally: BeatTally, place) => evidenceOf(tally, repeats[place] ?? [])),
    firstMistakes: [...mistakes.values()],
  };
}

/** The replies on offer in a configuration, in authored order. */
function offersAt(
  values: Values,
  from: number,
  { state, moods }: { readonly state: State; readonly moods: readonly MoodChoices[] },
): readonly Offer[] {
  const { space } = values;
  const isInCall = !isAfterCall(beatAt(space, from)?.phase);
  const offers: Offer[] = [];
  forEachEdge(space, from, (edge) => {
    const { step, target, points } = edge;
    if (step.kind !== 'reply') return;
    offers.push({
      place: step.place,
      target,
      points,
      cost: costOf(values, from, edge),
      anger: moods[step.place]?.anger.pick(state) ?? 0,
      trust: moods[step.place]?.trust.pick(state) ?? 0,
      endsCall: isInCall && isOver(values, target),
    });
  });
  return offers;
}

const isAfterCall = (phase: Phase | undefined): boolean =>
  phase === undefined || phase === 'recap' || phase === 'epilogue';

const isOver = ({ space }: Values, configuration: number): boolean =>
  isAfterCall(beatAt(space, configuration)?.phase);

/** Notes each costly reply once, and whether it ends the call somewhere. */
function noteMistakes(
  mistakes: Map<string, FirstMistake>,
  beat: number,
  offers: readonly Offer[],
): void {
  for (const { place, cost, endsCall } of offers) {
    if (cost === 0) continue;
    const key = `${beat} ${place}`;
    const known = mistakes.get(key);
    if (known === undefined || endsCall) mistakes.set(key, { beat, reply: place, endsCall });
  }
}
