import type { CallSnapshot, CompiledCall } from './compile.ts';
import { bestContinuation, prospectOf } from './continuation.ts';
import type { ClosedOff, Debrief, IllegalLog, JudgedMove, Mood } from './debrief.ts';
import type { TakenMove } from './frame.ts';
import { bandOf, gradeOf, scoreOf } from './grade.ts';
import { earnableNow, marksEarned, type MoveText, sumMarks, textOfMove } from './marks.ts';
import { enabledReplies, placeOf } from './place.ts';
import { profileOf } from './profile.ts';
import { outlookFrom } from './outlook.ts';
import { replay } from './replay.ts';
import type { LogEntry, RunHeader } from './run.ts';
import { cutTable, judgeTable } from './judged-table.ts';
import { explore } from './space.ts';
import { sortSpace } from './topological.ts';
import { edgesOf, numberAt } from './space-reading.ts';
import {
  bestOfCall,
  configurationOf,
  costOf,
  evaluate,
  restingState,
  startOf,
  type Values,
} from './values.ts';

/**
 * Explores a call, or the stretch of a drill, and computes its values.
 *
 * @throws Error when the call is too large or can go in circles: such a scenario has no proof and is not shipped.
 */
export function valuesOf(call: CompiledCall): Values {
  const { stretch } = call;
  const whole = judgeTable(call.scenario, call.chart);
  const rules = stretch === null ? whole : cutTable(whole, stretch.beyond);
  const start =
    stretch === null ? startOf(rules, call) : restingState(rules, stretch.opening.snapshot);
  const space = explore(rules, start, { left: Number.MAX_SAFE_INTEGER });
  if (space.outcome !== 'complete') {
    throw new Error(`"${call.scenario.id}" (${call.variant.id}) has ${space.outcome}.`);
  }
  const topology = sortSpace(space);
  if (topology.looping !== null) {
    throw new Error(`"${call.scenario.id}" (${call.variant.id}) can go in circles.`);
  }
  return evaluate(space, topology);
}

/**
 * Computes all that a run was worth (SPEC E30 to E34).
 *
 * @param values Of the same call; computed once, used for every run of it.
 * @returns The first illegal entry when the log cannot be replayed: then there is no score at all.
 */
export function debriefOf(
  call: CompiledCall,
  values: Values,
  run: { readonly header: RunHeader; readonly log: readonly LogEntry[] },
): Debrief | IllegalLog {
  const { header, log } = run;
  const played = replay(call, header, log);
  if (!played.ok) return played.illegal;
  const best = bestOfCall(values);
  const moves = played.moves.map((move) => judge(values, move));
  const earned = moves.reduce((sum, move) => sum + move.points, 0);
  const decisions = moves.filter((move) => move.move.type === 'reply').length;
  const score = played.isOver && best > 0 ? scoreOf(earned, best) : null;
  const counts =
    header.origin === null && (header.mode === 'practice' || header.mode === 'assessment');
  return {
    moves,
    lastLines: played.lastLines,
    ending: endingOf(call, played.snapshot, played.isOver),
    earned,
    best,
    score,
    band: score !== null && counts ? bandOf(score, decisions) : null,
    decisions,
    profile: profileOf(
      played.moves.map((move, place) => ({
        logIndex: move.logIndex,
        sameVisit: staysInVisit(call, move),
        marks: moves[place]?.marks ?? [],
        earnable: earnableAt(call, move),
      })),
    ),
  };
}

function endingOf(call: CompiledCall, snapshot: CallSnapshot, isOver: boolean): Debrief['ending'] {
  const ending = call.scenario.endings.find((one) => one.id === snapshot.context.ending);
  if (!isOver || ending === undefined) return null;
  const { id, kind, title, text } = ending;
  return { id, kind, title, text };
}

/** A cut-in or a silence that leads nowhere leaves the learner in the same visit of the beat. */
function staysInVisit(call: CompiledCall, { entered }: TakenMove): boolean {
  const place = placeOf(call, entered);
  return place.at === 'beat' && place.part !== 'speaking';
}

/** A cut-in and a silence are no choice among replies: they break a guideline, or they are no opportunity. */
function earnableAt(call: CompiledCall, move: TakenMove) {
  if (move.beat === null || move.move.type !== 'reply') return [];
  const enabled = enabledReplies(call, move.before, move.beat);
  return earnableNow(move.beat, enabled, move.before.context);
}

function judge(values: Values, taken: TakenMove): JudgedMove {
  const { logIndex, move, beat, transcript } = taken;
  const text = beat === null ? null : textOfMove(beat, move);
  const marks = text === null ? [] : marksEarned(text, taken.before.context);
  const points = sumMarks(marks);
  const from = configurationOf(values, taken.entered);
  const to = configurationOf(values, taken.after);
  const cost = numberAt(values.best, from) - points - numberAt(values.best, to);
  const costs = replyCosts(values, taken);
  return {
    logIndex,
    move,
    beat: beat?.id ?? null,
    phase: beat?.phase ?? 'recap',
    transcript,
    ...toldOf(taken, text),
    marks,
    points,
    cost,
    atStake: Math.max(0, ...costs.map((one) => one.cost)),
    grade: move.type === 'silence' && cost === 0 ? 'sound' : gradeOf(cost, bestOfCall(values)),
    stronger: cost === 0 ? null : strongerReply(taken, costs),
    closedOff: cost === 0 ? null : closedOff(values, from, to),
  };
}

/** What the scenario says of a move. Its cause is told only where a mood has moved. */
function toldOf(
  { before, after }: TakenMove,
  text: MoveText | null,
): Pick<JudgedMove, 'before' | 'after' | 'because' | 'coach' | 'misconception'> {
  const moods = { before: moodOf(before), after: moodOf(after) };
  const hasMoved =
    moods.before.anger !== moods.after.anger || moods.before.trust !== moods.after.trust;
  return {
    ...moods,
    because: hasMoved ? (text?.because ?? null) : null,
    coach: text?.coach ?? null,
    misconception: text?.misconception ?? null,
  };
}

const moodOf = (snapshot: CallSnapshot): Mood => ({
  anger: snapshot.context.anger,
  trust: snapshot.context.trust,
});

/** The first reply in authored order that would have lost nothing. */
function strongerReply(
  { beat }: TakenMove,
  costs: ReturnType<typeof replyCosts>,
): JudgedMove['stronger'] {
  const free = costs.find(({ cost }) => cost === 0);
  const reply = free === undefined ? undefined : beat?.replies[free.index];
  if (free === undefined || reply === undefined) return null;
  return { index: free.index, text: reply.say, coach: reply.coach };
}

/** What each reply on offer would have cost, in authored order; empty for a move that is no choice among replies. */
function replyCosts(values: Values, taken: TakenMove): readonly { index: number; cost: number }[] {
  if (taken.beat === null || taken.move.type !== 'reply') return [];
  const from = configurationOf(values, taken.before);
  return edgesOf(values.space, from)
    .filter((edge) => edge.step.kind === 'reply')
    .map((edge) => ({ index: edge.step.place, cost: costOf(values, from, edge) }));
}

/** What the best way on held before the move and no run, or no best way, holds after it. */
function closedOff(values: Values, from: number, to: number): ClosedOff | null {
  const before = bestContinuation(values, from);
  // The move itself is judged by its own marks; only what would have come later was closed off.
  const choice = before.findIndex(({ step }) => step.kind !== 'heard');
  const open = prospectOf(values, from, before.slice(choice + 1));
  const left = outlookFrom(values, to);
  const later = [...open.marks]
    .map(([guideline, points]) => ({ guideline, points: points - left.mostOn(guideline) }))
    .filter((mark) => mark.points > 0)
    .toSorted((a, b) => (a.guideline < b.guideline ? -1 : 1));
  const ending = open.ending === null || left.endings.has(open.ending) ? null : open.ending;
  return ending === null && later.length === 0 ? null : { ending, later };
}
