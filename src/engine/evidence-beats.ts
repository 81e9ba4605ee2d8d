import type { BeatEvidence, FatalMistake } from '#scenario/quality/evidence.ts';
import type { Phase } from '#scenario/schema.ts';
import { pleasesAtACost } from './evidence-moods.ts';
import type { EvidenceNeeds } from './evidence-needs.ts';
import { findRepeats } from './evidence-repeats.ts';
import { evidenceOf, type Offer, startTally, tallyOffers } from './evidence-tally.ts';
import type { Space } from './space.ts';
import { forEachEdge, judgedAt, placeAt, placeNumberAt, readState } from './space-reading.ts';
import { costOf, type Values } from './values.ts';
import { emptyState } from './variables.ts';

/** Looks once at every configuration, the first ones first. */
export function beatsEvidence(
  values: Values,
  { moods, texts }: EvidenceNeeds,
): {
  readonly beats: readonly BeatEvidence[];
  readonly fatal: readonly FatalMistake[];
  readonly pleasingCosts: boolean;
} {
  const { space, topology } = values;
  const { scenario, variables } = space.rules;
  const tallies = scenario.beats.map((beat) => startTally(beat.replies.length));
  const fatal = new Map<string, FatalMistake>();
  // 1 for each configuration that a run can come to without losing anything.
  const isOnBest = new Uint8Array(space.count);
  isOnBest[0] = 1;
  const isCallOver = callOverAt(space);
  const state = emptyState(variables);
  let pleasingCosts = false;
  for (const from of topology.order) {
    const offers: Offer[] = [];
    const isInCall = isCallOver[placeNumberAt(space, from)] === 0;
    forEachEdge(space, from, (edge) => {
      const { step, target, points } = edge;
      const cost = costOf(values, from, edge);
      if (cost === 0 && isOnBest[from] === 1) isOnBest[target] = 1;
      if (step.kind !== 'reply') return;
      const endsCall = isInCall && isCallOver[placeNumberAt(space, target)] === 1;
      offers.push({ place: step.place, target, points, cost, endsCall });
    });
    const { beatPlace } = judgedAt(space, from);
    const tally = tallies[beatPlace];
    if (tally === undefined || placeAt(space, from).part !== 'choosing') continue;
    tallyOffers(tally, offers);
    if (isOnBest[from] === 1) noteFatal(fatal, beatPlace, offers);
    if (pleasingCosts) continue;
    readState(space, from, state);
    pleasingCosts = pleasesAtACost(offers, moods[beatPlace] ?? [], state);
  }
  const repeats = findRepeats(values, texts);
  return {
    beats: tallies.map((tally, place) => evidenceOf(tally, repeats[place] ?? [])),
    fatal: [...fatal.values()].toSorted((a, b) => a.beat - b.beat || a.reply - b.reply),
    pleasingCosts,
  };
}

/** By the number of a place: 1 where the call is over. */
const callOverAt = ({ rules }: Space): Uint8Array =>
  Uint8Array.from(rules.judged, ({ beat }) => (isAfterCall(beat?.phase) ? 1 : 0));

const isAfterCall = (phase: Phase | undefined): boolean =>
  phase === undefined || phase === 'recap' || phase === 'epilogue';

/** Notes each costly reply that ends the call, once. */
function noteFatal(fatal: Map<string, FatalMistake>, beat: number, offers: readonly Offer[]): void {
  for (const { place, cost, endsCall } of offers)
    if (cost > 0 && endsCall) fatal.set(`${beat} ${place}`, { beat, reply: place });
}
