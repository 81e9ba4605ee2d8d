import type { BeatEvidence, FatalMistake } from '#scenario/quality/evidence.ts';
import type { Phase } from '#scenario/schema.ts';
import { findBestWays } from './evidence-best-ways.ts';
import type { MoodChoices } from './evidence-moods.ts';
import { findRepeats } from './evidence-repeats.ts';
import type { EvidenceNeeds } from './evidence-needs.ts';
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
export function beatsEvidence(
  values: Values,
  { moods, texts }: EvidenceNeeds,
): {
  readonly beats: readonly BeatEvidence[];
  readonly fatal: readonly FatalMistake[];
} {
  const { space } = values;
  const { scenario } = space.rules;
  const tallies = scenario.beats.map((beat) => startTally(beat.replies.length));
  const fatal = new Map<string, FatalMistake>();
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
    if (isOnBest[from] === 1) noteFatal(fatal, beatPlace, offers);
  }
  const repeats = findRepeats(values, texts);
  return {
    beats: tallies.map((tally: BeatTally, place) => evidenceOf(tally, repeats[place] ?? [])),
    fatal: [...fatal.values()],
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
      pleases: pleasureOf(moods[step.place], state),
      endsCall: isInCall && isOver(values, target),
    });
  });
  return offers;
}

const isAfterCall = (phase: Phase | undefined): boolean =>
  phase === undefined || phase === 'recap' || phase === 'epilogue';

const isOver = ({ space }: Values, configuration: number): boolean =>
  isAfterCall(beatAt(space, configuration)?.phase);

/** Notes each costly reply that ends the call, once. */
function noteFatal(fatal: Map<string, FatalMistake>, beat: number, offers: readonly Offer[]): void {
  for (const { place, cost, endsCall } of offers)
    if (cost > 0 && endsCall) fatal.set(`${beat} ${place}`, { beat, reply: place });
}

const pleasureOf = (moods: MoodChoices | undefined, state: State): number =>
  moods === undefined ? 0 : moods.trust.pick(state) - moods.anger.pick(state);
