import { phases } from '#scenario/phases.ts';
import type { Phase } from '#scenario/schema.ts';
import { beatNodeAt, wrapUpNodeAt } from './chart-names.ts';
import type { CompiledCall } from './compile.ts';
import { type BestStep, bestContinuation } from './continuation.ts';
import type { IllegalLog } from './debrief.ts';
import { cuttableLine, type Frame, heardFrame, movedFrame, openingFrame } from './frame.ts';
import { placeOf } from './place.ts';
import type { Move } from './run.ts';
import type { Values } from './values.ts';

/**
 * The part of a call that a drill plays (SPEC E35). It takes the place of the whole call everywhere: `valuesOf` gives
 * what can be earned within it, `startSession`, `replay` and `debriefOf` play and judge it.
 *
 * @param values Of the whole call.
 * @param phase The run's drill phase.
 * @returns An illegal header (index -1) for a phase that the model path does not come to.
 */
export function drillOf(
  call: CompiledCall,
  values: Values,
  phase: Phase | null,
): CompiledCall | IllegalLog {
  const arrival = phase === null ? null : (arrivals(call, values).get(phase) ?? null);
  if (phase === null || arrival === null) {
    const known = drillPhases(call, values).join(', ');
    return {
      index: -1,
      reason: `The model path of the variant "${call.variant.id}" has no phase ${JSON.stringify(phase)}; it has ${known}.`,
    };
  }
  const { snapshot, newLines, earlier } = arrival;
  const opening = { snapshot, newLines, earlier, kept: snapshot.context.kept };
  return { ...call, stretch: { phase, beyond: nodesBeyond(call, phase), opening } };
}

/** The phases that can be drilled, in their usual order: those that the model path comes to. */
export function drillPhases(call: CompiledCall, values: Values): readonly Phase[] {
  const found = arrivals(call, values);
  return phases.filter((phase) => found.has(phase));
}

/** Plays the model path, and keeps where it first came to a beat of each phase. */
function arrivals(call: CompiledCall, values: Values): ReadonlyMap<Phase, Frame> {
  const found = new Map<Phase, Frame>();
  let frame = openingFrame(call);
  for (const step of bestContinuation(values, 0)) {
    const place = placeOf(call, frame.snapshot);
    if (place.at === 'beat' && !found.has(place.beat.phase)) found.set(place.beat.phase, frame);
    frame = follow(call, frame, step);
  }
  return found;
}

function follow(call: CompiledCall, frame: Frame, { step }: BestStep): Frame {
  const move = moveOfStep(call, frame, step);
  return move === null ? heardFrame(call, frame) : movedFrame(call, frame, { move, logIndex: -1 });
}

/** The move of a step along the model path; null for hearing the customer. */
function moveOfStep(call: CompiledCall, frame: Frame, step: BestStep['step']): Move | null {
  switch (step.kind) {
    case 'reply':
      return { type: 'reply', index: step.place };
    case 'wrapUp':
      return { type: 'wrapUp', kept: step.place };
    case 'cutIn': {
      const place = placeOf(call, frame.snapshot);
      const index = place.at === 'beat' ? cuttableLine(place.beat, frame.snapshot) : -1;
      return { type: 'cutIn', index };
    }
    case 'silence':
      return { type: 'silence' };
    case 'heard':
      return null;
  }
}

/** The nodes of the phases after one; the wrap-up is the way into the recap. */
function nodesBeyond({ scenario }: CompiledCall, phase: Phase): ReadonlySet<string> {
  const later = new Set<Phase>(phases.slice(phases.indexOf(phase) + 1));
  const beats = scenario.beats.flatMap((beat, place) =>
    later.has(beat.phase) ? [beatNodeAt(place)] : [],
  );
  const wrapUps = later.has('recap') ? scenario.endings.map((_, place) => wrapUpNodeAt(place)) : [];
  return new Set([...beats, ...wrapUps]);
}
