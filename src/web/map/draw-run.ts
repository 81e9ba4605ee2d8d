import type { CompiledCall } from '#engine/compile.ts';
import { drillOf } from '#engine/drill.ts';
import { isIllegal } from '#engine/progress.ts';
import { replay } from '#engine/replay.ts';
import type { RunHeader } from '#engine/run.ts';
import { debriefOf, valuesOf } from '#engine/score.ts';
import type { Values } from '#engine/values.ts';
import { stopAfter, stopOf } from '#engine/ways.ts';
import type { StoredRun } from '#web/runs/stored-run.ts';
import type { MapRun, Told } from './scenario-map.ts';

/** A run before it is known which one of them it is. */
export type DrawnRun = Omit<MapRun, 'number'>;

/** A call, or the stretch of a drill, with its values. */
interface Judged {
  readonly call: CompiledCall;
  readonly values: Values;
}

/**
 * Draws runs of one variant: each is replayed, and judged as far as it may tell. What comes back draws
 * null for a run that cannot be replayed.
 */
export function createRunDrawer(
  whole: CompiledCall,
  values: Values,
): (run: StoredRun, told: Told) => DrawnRun | null {
  // Most have no drill, and a drill's stretch is the same for all of its phase.
  const stretches = new Map<RunHeader['drillPhase'], Judged | null>();
  const judgedBy = ({ mode, drillPhase }: RunHeader): Judged | null => {
    if (mode !== 'drill') return { call: whole, values };
    const known = stretches.get(drillPhase);
    if (known !== undefined) return known;
    const stretch = drillOf(whole, values, drillPhase);
    const judged = isIllegal(stretch) ? null : { call: stretch, values: valuesOf(stretch) };
    stretches.set(drillPhase, judged);
    return judged;
  };
  return (run, told) => {
    const judged = judgedBy(run.header);
    return judged === null ? null : drawRun(judged, run, told);
  };
}

function drawRun({ call, values }: Judged, run: StoredRun, told: Told): DrawnRun | null {
  const { header, log } = run;
  const played = replay(call, header, log);
  if (!played.ok) return null;
  const debrief = told === 'nothing' ? null : debriefOf(call, values, { header, log });
  const judged = debrief === null || isIllegal(debrief) ? null : debrief;
  return {
    id: run.id,
    startedAt: run.createdAt,
    mode: header.mode,
    isFork: header.origin !== null,
    isOver: played.isOver,
    score: told === 'score' ? (judged?.score ?? null) : null,
    told,
    steps: played.moves.map((move, place) => {
      const last = move.transcript.at(-1);
      return {
        from: stopOf(move),
        to: stopAfter(call, move),
        move: move.move.type,
        said: last?.by === 'learner' ? last.text : null,
        grade: judged?.moves[place]?.grade ?? null,
      };
    }),
  };
}
