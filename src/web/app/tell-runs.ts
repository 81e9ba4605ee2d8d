import type { Mode } from '#engine/run.ts';
import type { GuidelineId } from '#guidelines/ids.ts';
import { guidelineIds } from '#guidelines/ids.ts';
import { loadDebrief, type LoadedDebrief } from '#web/debrief/load-debrief.ts';
import { planPractice } from '#web/debrief/plan-practice.ts';
import { anchorOf, ownWords, type Story } from '#web/debrief/story.ts';
import { suggestGoal } from '#web/debrief/suggest-goal.ts';
import { goals } from '#web/messages/goals.ts';
import type {
  Chance,
  NextPractice,
  Outcome,
  SetGoal,
  ToldRun,
  Verdict,
} from '#web/progress/told-run.ts';
import type { RunStore } from '#web/runs/run-store.ts';
import type { RunRow } from '#web/runs/stored-run.ts';
import type { ScenarioCard } from '#scenario/scenario-card.ts';
import { createJudge } from './cached-judge.ts';
import { links } from './links.ts';

type Runs = Pick<RunStore, 'list' | 'load' | 'loadNotes' | 'findScenario'>;

/** A row of a run that is over. */
export type FinishedRow = RunRow & { readonly finishedAt: number };

/** Replays finished runs one after the other, which leaves the page responsive; null when the storage fails. */
export async function* tellRuns(
  runs: Runs,
  rows: readonly FinishedRow[],
): AsyncGenerator<ToldRun | null> {
  const judge = createJudge();
  for (const row of rows) {
    // oxlint-disable-next-line no-await-in-loop -- one at a time
    const loaded = await loadDebrief({ runs, judge }, row.id);
    if (loaded.type === 'unavailable') {
      yield null;
      return;
    }
    const told = tell(row, loaded);
    if (told !== null) yield told;
  }
}

/** When each scenario is due again, by the spacing that the debrief names, too. */
export function planAll(
  rows: readonly RunRow[],
  cards: readonly ScenarioCard[],
): ReadonlyMap<string, NextPractice> {
  return new Map(
    cards.flatMap((card) => {
      const next = planPractice(rows, card);
      return next === null ? [] : [[card.id, next]];
    }),
  );
}

const counting: ReadonlySet<Mode> = new Set(['practice', 'assessment']);

function tell(row: FinishedRow, loaded: LoadedDebrief): ToldRun | null {
  const verdict = verdictOf(row, loaded);
  if (verdict === null) return null;
  const { id: runId, scenarioId, finishedAt } = row;
  const { mode, origin, variant } = row.header;
  const scenario = loaded.type === 'ready' ? loaded.story.scenario : null;
  return {
    runId,
    scenarioId,
    scenario: scenario?.title ?? scenarioId,
    variant: scenario?.variants.find(({ id }) => id === variant)?.title ?? variant,
    finishedAt,
    counts: origin === null && counting.has(mode),
    isWhole: origin === null && mode !== 'drill',
    verdict,
  };
}

function verdictOf({ finishedAt }: FinishedRow, loaded: LoadedDebrief): Verdict | null {
  if (loaded.type === 'notScored') return { type: 'notScored', why: loaded.reason.kind };
  if (loaded.type !== 'ready') return null;
  const { story, reaction, goal } = loaded;
  // The debrief asks for the learner's own view before it shows a number, and so does this.
  if (reaction === undefined) return { type: 'unseen' };
  const { score, band } = story.debrief;
  return {
    type: 'judged',
    score,
    band,
    chances: chancesIn(story, finishedAt),
    goal: goal === null || goal.trim() === '' ? null : goalOf(goal, story),
  };
}

/** Every chance of the profile, with the move that decided what was made of it. */
function chancesIn({ runId, scenario, debrief }: Story, at: number): Chance[] {
  return debrief.profile.flatMap(({ guideline, moves }) =>
    moves.flatMap((logIndex) => {
      const move = debrief.moves.find((one) => one.logIndex === logIndex);
      if (move === undefined) return [];
      const points = move.marks.find((mark) => mark.guideline === guideline)?.points ?? 0;
      const href = `${links.debrief(runId)}#${anchorOf(logIndex)}`;
      const said = ownWords(move);
      const made = outcomeOf(points);
      return [{ guideline, made, runId, logIndex, at, scenario: scenario.title, said, href }];
    }),
  );
}

function outcomeOf(points: number): Outcome {
  if (points < 0) return 'broken';
  if (points === 0) return 'missed';
  return points === 1 ? 'partly' : 'followed';
}

/** A goal that was kept as proposed says itself what it is about; another was proposed for what cost most. */
function goalOf(text: string, { debrief }: Story): SetGoal {
  const kept: GuidelineId | undefined = guidelineIds.find((id) => goals[id] === text.trim());
  return kept === undefined
    ? { text, guideline: suggestGoal(debrief), isOwnWords: true }
    : { text, guideline: kept, isOwnWords: false };
}
