import type { Grade } from '#engine/debrief.ts';
import type { StopKey } from '#engine/ways.ts';
import type {
  BestStep,
  MapRun,
  MapStep,
  MapStop,
  Pair,
  ScenarioMap,
  Stage,
} from './scenario-map.ts';

/** What the learner asked to see. */
export interface Asked {
  /** One run, or null for all of them. */
  readonly runId: string | null;
  /** Parts that no run came to and that are uncovered all the same. */
  readonly uncovered: ReadonlySet<StopKey>;
  readonly isBestShown: boolean;
}

/** Once that a run made a move. */
export interface Visit {
  /** Of the run. */
  readonly run: number;
  /** Of the move in it; the first is 1. */
  readonly place: number;
  readonly grade: Grade | null;
}

/** A move that was made at a stop, in one run or several. */
export interface ShownMove extends Pick<MapStep, 'move' | 'said' | 'to'> {
  readonly visits: readonly Visit[];
}

/** A stop that may be told. */
export interface ShownStop extends MapStop {
  /** No run came here; it was uncovered. */
  readonly isUnseen: boolean;
  /** One of the runs that are shown came here. */
  readonly isOnPath: boolean;
  readonly moves: readonly ShownMove[];
  /** How the best path goes on from here, each time that it comes; empty where it ends, or is not asked for. */
  readonly best: readonly BestStep[];
  readonly isOnBest: boolean;
}

/** A stop that gives nothing away. */
export interface CoveredStop extends Pick<MapStop, 'key' | 'stage'> {
  readonly isCovered: true;
}

/** Two stops with a way between them. */
export interface ShownPair extends Pair {
  /** The moves that the shown runs made this way. */
  readonly visits: readonly Visit[];
  readonly isOnBest: boolean;
}

/** What is shown of a map: the outline and the drawing tell the same of it. */
export interface MapView {
  readonly stops: readonly (ShownStop | CoveredStop)[];
  readonly pairs: readonly ShownPair[];
}

/** Picks what may be told and what was asked for. What no stored run came to stays covered until then. */
export function viewMap(map: ScenarioMap, asked: Asked): MapView {
  const shown = map.runs.filter(({ id }) => asked.runId === null || id === asked.runId);
  const best = (asked.isBestShown ? map.best : null) ?? [];
  const seen = stopsOn(map.runs);
  const onPath = stopsOn(shown);
  const onBest = new Set(best.flatMap(({ from, to }) => [from, to]));
  const visits = visitsOf(shown);
  return {
    stops: map.stops.map((stop) => {
      const { key, stage } = stop;
      const isUnseen = !seen.has(key);
      if (isUnseen && !onBest.has(key) && !asked.uncovered.has(key)) {
        return { key, stage, isCovered: true };
      }
      return {
        ...stop,
        isUnseen,
        isOnPath: onPath.has(key),
        moves: movesFrom(key, visits),
        best: best.filter(({ from }) => from === key),
        isOnBest: onBest.has(key),
      };
    }),
    pairs: map.pairs.map(({ from, to }) => ({
      from,
      to,
      visits: visits.filter(({ step }) => step.from === from && step.to === to).map(bare),
      isOnBest: best.some((step) => step.from === from && step.to === to),
    })),
  };
}

/** The stops of one stage, and how many of them are covered. */
export interface ShownStage {
  readonly stage: Stage;
  readonly stops: readonly ShownStop[];
  readonly covered: readonly StopKey[];
}

/** A view by stages, for whoever tells it in order. */
export function stagesOf({ stops }: Pick<MapView, 'stops'>): readonly ShownStage[] {
  return [...new Set(stops.map(({ stage }) => stage))].map((stage) => {
    const here = stops.filter((stop) => stop.stage === stage);
    return {
      stage,
      stops: here.flatMap((stop) => (isCovered(stop) ? [] : [stop])),
      covered: here.filter(isCovered).map(({ key }) => key),
    };
  });
}

export function isCovered(stop: ShownStop | CoveredStop): stop is CoveredStop {
  return 'isCovered' in stop;
}

function stopsOn(runs: readonly MapRun[]): ReadonlySet<StopKey | null> {
  return new Set(runs.flatMap(({ steps }) => steps.flatMap(({ from, to }) => [from, to])));
}

interface PlacedVisit extends Visit {
  readonly step: MapStep;
}

/** Every move of the runs, the oldest run first. */
function visitsOf(runs: readonly MapRun[]): readonly PlacedVisit[] {
  return runs
    .toReversed()
    .flatMap(({ number, steps }) =>
      steps.map((step, place) => ({ step, run: number, place: place + 1, grade: step.grade })),
    );
}

const bare = ({ run, place, grade }: PlacedVisit): Visit => ({ run, place, grade });

/** The moves made at a stop; the same words that led to the same stop are one. */
function movesFrom(key: StopKey, visits: readonly PlacedVisit[]): readonly ShownMove[] {
  const moves = new Map<string, ShownMove>();
  for (const visit of visits) {
    if (visit.step.from !== key) continue;
    const { move, said, to } = visit.step;
    const name = JSON.stringify([move, said, to]);
    const known = moves.get(name)?.visits ?? [];
    moves.set(name, { move, said, to, visits: [...known, bare(visit)] });
  }
  return [...moves.values()];
}
