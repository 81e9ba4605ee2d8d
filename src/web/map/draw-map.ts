import type { CompiledCall } from '#engine/compile.ts';
import type { Values } from '#engine/values.ts';
import { modelSteps, type Stop, waysOf } from '#engine/ways.ts';
import { phases } from '#scenario/phases.ts';
import { map as texts } from '#web/messages/map.ts';
import type { BestStep, MapStop, Pair, Stage } from './scenario-map.ts';

const stages: readonly Stage[] = [...phases, 'endings'];

/** The points of a variant and the ways between them, in the order in which they are told. */
export function drawMap(
  call: CompiledCall,
  values: Values,
): { readonly stops: readonly MapStop[]; readonly pairs: readonly Pair[] } {
  const { stops, ways } = waysOf(values);
  const { scenario } = call;
  const placeOf = ({ beat }: Stop) => (beat === null ? -1 : scenario.beats.indexOf(beat));
  const told = stops.map((stop) => ({ stop, place: placeOf(stop), told: tellStop(call, stop) }));
  told.sort(
    (a, b) =>
      stages.indexOf(a.told.stage) - stages.indexOf(b.told.stage) ||
      a.place - b.place ||
      endingPlace(call, a.stop) - endingPlace(call, b.stop),
  );
  const pairs = new Map(ways.map(({ from, to }) => [`${from} ${to}`, { from, to }]));
  return { stops: told.map((one) => one.told), pairs: [...pairs.values()] };
}

function tellStop({ scenario }: CompiledCall, { key, beat, opens }: Stop): MapStop {
  if (beat !== null) return { key, stage: beat.phase, title: beat.title, words: opens };
  const ending = scenario.endings.find(({ id }) => key === `ending/${id}`);
  if (ending === undefined) {
    return { key, stage: 'recap', title: texts.wrapUp, words: texts.wrapUpWords };
  }
  return { key, stage: 'endings', title: ending.title, words: ending.text };
}

function endingPlace({ scenario }: CompiledCall, { key }: Stop): number {
  return scenario.endings.findIndex(({ id }) => key === `ending/${id}`);
}

/** The best path with the words of its replies. */
export function drawBest({ scenario }: CompiledCall, values: Values): readonly BestStep[] {
  return modelSteps(values).map(({ from, to, move, reply }) => {
    const beat = scenario.beats.find(({ id }) => from === `beat/${id}`);
    const said = move === 'reply' ? (beat?.replies[reply]?.say ?? null) : null;
    return { from, to, said };
  });
}
