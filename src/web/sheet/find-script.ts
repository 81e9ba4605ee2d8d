import type { Beat, CutIn, Reply, Scenario, Silence, Variant } from '#scenario/schema.ts';
import { findPossible, type KnownFlag, settleCondition } from './settle-condition.ts';

/** Something the learner may do at a beat. */
export type Move = Reply | CutIn | Silence;

/** What can come up in a variant. */
export interface Script {
  readonly isSet: KnownFlag;
  /** In the order of the file. */
  readonly beats: readonly Beat[];
  readonly movesOf: (beat: Beat) => readonly Move[];
}

/**
 * The beats that the call of a variant can come to, by its flags alone; recap and epilogue are not played. Moods are taken to be able to reach any
 * level, so that a sheet may hold a line too many and never one too few.
 */
export function findScript(scenario: Scenario, variant: Variant): Script {
  const given = new Set(variant.flags);
  const settable = new Set(given);
  for (;;) {
    const isSet: KnownFlag = (flag) => given.has(flag) || (settable.has(flag) ? null : false);
    const movesOf = (beat: Beat) => findMoves(beat, isSet);
    const beats = reachBeats(scenario, variant, isSet);
    const before = settable.size;
    for (const { sets } of beats.flatMap(movesOf)) for (const flag of sets) settable.add(flag);
    // What can be set opens ways on which more can be set.
    if (settable.size === before) return { isSet, beats, movesOf };
  }
}

function findMoves({ replies, cutIn, silence }: Beat, isSet: KnownFlag): Move[] {
  return [
    ...replies.filter(({ when }) => when === undefined || settleCondition(when, isSet) !== false),
    ...(cutIn ? [cutIn] : []),
    ...(silence ? [silence] : []),
  ];
}

function reachBeats(scenario: Scenario, variant: Variant, isSet: KnownFlag): Beat[] {
  const reached = new Set<Beat>();
  const open = [variant.start ?? scenario.beats[0]?.id];
  while (open.length > 0) {
    const id = open.pop();
    const beat = scenario.beats.find((one) => one.id === id);
    if (beat === undefined || reached.has(beat)) continue;
    reached.add(beat);
    for (const { to } of findMoves(beat, isSet)) {
      open.push(...findPossible(to ?? [], isSet).map(({ what }) => what.then));
    }
  }
  return scenario.beats.filter((beat) => reached.has(beat));
}
