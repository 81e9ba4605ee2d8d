import { compile, type CompiledCall, factsOfMask } from '#engine/compile.ts';
import type { Debrief, JudgedMove } from '#engine/debrief.ts';
import { isIllegal } from '#engine/progress.ts';
import type { RecordedRun } from '#engine/recorded-run.ts';
import { type LogEntry, logKinds, type RunHeader, rulesVersion } from '#engine/run.ts';
import { debriefOf, valuesOf } from '#engine/score.ts';
import { startSession } from '#engine/session.ts';
import type { OfferedReply, TranscriptLine } from '#engine/view.ts';
import type { Scenario } from '#scenario/schema.ts';

/** One move of a recorded run with all that there is to see of it. */
export interface WatchedStep {
  readonly move: JudgedMove;
  /** What was told and said before the learner moved; the answer to the move before stands there. */
  readonly heard: readonly TranscriptLine[];
  /** What could be said, in the order of the run; none when the wrap-up was opened. */
  readonly offered: readonly OfferedReply[];
  /** The learner's words; null for a silence and for opening the wrap-up. */
  readonly said: string | null;
  /** The first thing that came of it: what the customer answered. */
  readonly answer: readonly TranscriptLine[];
  /** For the wrap-up: the facts that came up and that a recap can use, and whether they were kept. */
  readonly notes: readonly { readonly text: string; readonly isKept: boolean }[];
  /** What the recording adds to the coach's words. */
  readonly comment: string | null;
}

/** A recorded run, replayed and judged. */
export interface WatchedRun {
  readonly run: RecordedRun;
  readonly scenario: Scenario;
  readonly steps: readonly WatchedStep[];
  /** What was told and said at the very end, less the answer to the last move. */
  readonly lastLines: readonly TranscriptLine[];
  readonly ending: NonNullable<Debrief['ending']>;
  readonly score: number;
  readonly band: Debrief['band'];
  readonly best: number;
}

/**
 * Replays a recorded run.
 *
 * @throws Error when it cannot be replayed to an end: the build lets no such run through.
 */
export function watchRun(scenario: Scenario, hash: string, run: RecordedRun): WatchedRun {
  const call = compile(scenario, run.variant);
  const header = headerOf(run, hash);
  const judged = debriefOf(call, valuesOf(call), { header, log: run.log });
  if (isIllegal(judged)) throw new Error(`"${run.id}" cannot be replayed: ${judged.reason}`);
  const { moves, lastLines, ending, score, band, best } = judged;
  if (ending === null || score === null) throw new Error(`"${run.id}" does not come to an end.`);
  const told = [...moves.map(({ transcript }) => transcript), lastLines].map(splitAnswer);
  const moments = findMoments(call, header, run.log);
  const steps = moves.map((move, at) => ({
    ...describe(call, move, moments[move.logIndex]),
    heard: told[at]?.rest ?? [],
    answer: told[at + 1]?.answer ?? [],
    comment: run.comments.find(({ logIndex }) => logIndex === move.logIndex)?.text ?? null,
  }));
  return {
    run,
    scenario,
    steps,
    lastLines: told.at(-1)?.rest ?? [],
    ending,
    score,
    band,
    best,
  };
}

type Moment = ReturnType<typeof findMoments>[number];

function describe(call: CompiledCall, move: JudgedMove, moment: Moment | undefined) {
  if (moment === undefined) throw new Error(`There is no entry ${move.logIndex}.`);
  const last = move.transcript.at(-1);
  return {
    move,
    offered: moment.offered,
    said: last?.by === 'learner' ? last.text : null,
    notes: findNotes(call, move, moment.stated),
  };
}

function headerOf({ variant, log }: RecordedRun, scenarioHash: string): RunHeader {
  return {
    scenarioHash,
    rules: rulesVersion,
    variant,
    mode: 'practice',
    pressure: log.some(([kind]) => kind === logKinds.silence),
    drillPhase: null,
    seed: 0,
    origin: null,
  };
}

/** What was on offer and what had come up at each entry of the log. */
function findMoments(call: CompiledCall, header: RunHeader, log: readonly LogEntry[]) {
  const session = startSession(call, header, []);
  if (isIllegal(session)) throw new Error(session.reason);
  return log.map((entry) => {
    // A line that is cut off was not heard; in front of everything else it was.
    if (entry[0] !== logKinds.cutIn) session.hear();
    const moment = { offered: session.view().replies, stated: session.stated() };
    session.take(entry);
    return moment;
  });
}

/**
 * Parts the answer to the move before from what the beat brings. The answer stands first, and its id has a part of its
 * own ("beat/reply/answer").
 */
function splitAnswer(transcript: readonly TranscriptLine[]) {
  const lines = transcript.filter(({ by }) => by !== 'learner');
  const end = lines.findIndex(({ id }) => id.split('/').length < 3);
  const count = end === -1 ? lines.length : end;
  return { answer: lines.slice(0, count), rest: lines.slice(count) };
}

function findNotes(
  { recapFacts, scenario }: CompiledCall,
  { move }: JudgedMove,
  stated: readonly string[],
) {
  if (move.type !== 'wrapUp') return [];
  const kept = factsOfMask(recapFacts, move.kept) ?? [];
  return scenario.facts
    .filter(({ id }) => recapFacts.includes(id) && stated.includes(id))
    .map(({ id, text }) => ({ text, isKept: kept.includes(id) }));
}
