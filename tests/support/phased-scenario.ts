import type { Phase, Scenario } from '#scenario/schema.ts';

/** Phases for the layers of generated scenarios, whose calls have only two: so that there is something to drill. */
const phaseOfLayer: readonly Phase[] = ['prepare', 'explore', 'solve', 'close'];

/** A generated scenario whose layers are phases of their own. Ways back lead to earlier phases. */
export function withPhases(scenario: Scenario): Scenario {
  return {
    ...scenario,
    beats: scenario.beats.map((beat) => {
      const layer = /^b(\d+)-/.exec(beat.id)?.[1];
      return { ...beat, phase: phaseOfLayer[Number(layer)] ?? beat.phase };
    }),
  };
}
