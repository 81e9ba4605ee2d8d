import type { ScenarioCard } from '#scenario/scenario-card.ts';
import { inOrder, type NextPractice, type ToldRun } from './told-run.ts';

/** When a scenario is due again; null for one that the library no longer has. */
export interface DuePractice extends NextPractice {
  readonly variantTitle: string;
  readonly isDue: boolean;
}

/** How the calls of one scenario went. */
export interface ScenarioProgress {
  readonly id: string;
  readonly title: string;
  /** How many calls count. */
  readonly calls: number;
  readonly first: ToldRun | null;
  /** Null where it is the first one again. */
  readonly latest: ToldRun | null;
  /** The highest score, where there are two or more to choose from; the earliest of equal ones. */
  readonly best: ToldRun | null;
  readonly practice: DuePractice | null;
}

interface Scenarios {
  readonly cards: readonly ScenarioCard[];
  readonly told: readonly ToldRun[];
  readonly practice: ReadonlyMap<string, NextPractice>;
  readonly now: number;
}

/** The scenarios that were played, in the order of the library; those that it no longer has come last. */
export function viewScenarios({ cards, told, practice, now }: Scenarios): ScenarioProgress[] {
  const played = inOrder(told);
  const listed = cards.map(({ id }) => id);
  const gone = played.map(({ scenarioId }) => scenarioId).filter((id) => !listed.includes(id));
  return [...listed, ...new Set(gone)].flatMap((id) => {
    const runs = played.filter(({ scenarioId }) => scenarioId === id);
    const [some] = runs;
    if (some === undefined) return [];
    const card = cards.find((one) => one.id === id);
    const counting = runs.filter(({ counts }) => counts);
    return [
      {
        id,
        title: card?.title ?? some.scenario,
        calls: counting.length,
        first: counting[0] ?? null,
        latest: counting.length > 1 ? (counting.at(-1) ?? null) : null,
        best: bestOf(counting),
        practice: card === undefined ? null : dueOf(card, practice.get(id), now),
      },
    ];
  });
}

function bestOf(runs: readonly ToldRun[]): ToldRun | null {
  const scored = runs.flatMap((run) =>
    run.verdict.type === 'judged' ? [{ run, score: run.verdict.score }] : [],
  );
  if (scored.length < 2) return null;
  const highest = Math.max(...scored.map(({ score }) => score));
  return scored.find(({ score }) => score === highest)?.run ?? null;
}

function dueOf(
  card: ScenarioCard,
  next: NextPractice | undefined,
  now: number,
): DuePractice | null {
  if (next === undefined) return null;
  const variant = card.variants.find(({ id }) => id === next.variant);
  return { ...next, variantTitle: variant?.title ?? next.variant, isDue: next.day <= now };
}
