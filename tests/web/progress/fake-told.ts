import type { GuidelineId } from '#guidelines/ids.ts';
import type {
  Chance,
  NextPractice,
  Outcome,
  Reading,
  SetGoal,
  ToldRun,
} from '#web/progress/told-run.ts';

/** Noon of a day of November 2026. */
export const noon = (day: number): number => new Date(2026, 10, day, 12).getTime();

/** The midnight with which a day of November 2026 begins. */
export const midnight = (day: number): number => new Date(2026, 10, day).getTime();

interface Judged extends Partial<ToldRun> {
  readonly score?: number;
  /** What was made of a guideline's chances. */
  readonly made?: Partial<Record<GuidelineId, readonly Outcome[]>>;
  readonly goal?: SetGoal | null;
}

/** A judged practice run that ended at noon of that day; name what a test is about. */
export function fakeTold(
  runId: string,
  day: number,
  { score = 60, made = {}, goal = null, ...run }: Judged = {},
): ToldRun {
  const finishedAt = noon(day);
  const scenario = 'The pallet at the wrong dock';
  const chances = Object.entries(made).flatMap(([guideline, outcomes]) =>
    outcomes.map((outcome, logIndex): Chance => ({
      guideline: guideline as GuidelineId,
      made: outcome,
      runId,
      logIndex,
      at: finishedAt,
      scenario,
      said: `${runId} says ${logIndex}`,
      href: `/debrief/${runId}#move-${logIndex}`,
    })),
  );
  return {
    runId,
    scenarioId: 'late',
    scenario,
    variant: 'She waits for news',
    finishedAt,
    counts: true,
    isWhole: true,
    verdict: {
      type: 'judged',
      score,
      band: { low: score - 10, high: score + 10 },
      chances,
      goal,
    },
    ...run,
  };
}

/** All there is to read, read. */
export function fakeReading(
  told: readonly ToldRun[],
  practice: Readonly<Record<string, NextPractice>> = {},
): Extract<Reading, { readonly type: 'read' }> {
  return {
    type: 'read',
    told,
    practice: new Map(Object.entries(practice)),
    calls: told.length,
    unreadable: 0,
    isComplete: true,
  };
}
