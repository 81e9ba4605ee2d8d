import type { GuidelineId } from '#guidelines/ids.ts';
import type { ScenarioCard } from '#scenario/scenario-card.ts';
import type { NextPractice } from './told-run.ts';
import type { Counts, GuidelineProgress } from './view-guidelines.ts';

/** Why a call is the one to begin with. */
export type StartReason =
  | { readonly kind: 'newcomer' | 'unplayed' }
  | { readonly kind: 'due' | 'ahead'; readonly day: number }
  | { readonly kind: 'weak'; readonly guideline: GuidelineId; readonly counts: Counts };

/** The one call to begin with. */
export interface Start {
  readonly scenarioId: string;
  readonly title: string;
  readonly variant: { readonly id: string; readonly title: string };
  readonly reason: StartReason;
}

interface Standing {
  readonly cards: readonly ScenarioCard[];
  readonly practice: ReadonlyMap<string, NextPractice>;
  readonly guidelines: readonly GuidelineProgress[];
  readonly now: number;
}

/** The easiest first. */
const levels: readonly ScenarioCard['level'][] = ['first', 'core', 'stretch'];

/** Below half of what its chances can bring a guideline is one to work on. */
const weakBelow = 0.5;

/**
 * Where to start, the first that applies: for a newcomer the easiest call; the practice that is due longest; a call
 * that trains the weakest guideline of those seen often enough; a call not yet taken; the one due next.
 *
 * @returns Null only where the library is empty.
 */
export function chooseStart(standing: Standing): Start | null {
  const { cards, practice, now } = standing;
  const [nextDue] = cards
    .flatMap((card) => {
      const next = practice.get(card.id);
      return next === undefined ? [] : [{ card, day: next.day }];
    })
    .toSorted((a, b) => a.day - b.day);
  const pick = (card: ScenarioCard, reason: StartReason) => startOf(card, practice, reason);
  if (nextDue === undefined) {
    const [easiest] = cards.toSorted((a, b) => levels.indexOf(a.level) - levels.indexOf(b.level));
    return easiest === undefined ? null : pick(easiest, { kind: 'newcomer' });
  }
  if (nextDue.day <= now) return pick(nextDue.card, { kind: 'due', day: nextDue.day });
  const weak = weakest(standing);
  if (weak !== null) return pick(weak.card, weak.reason);
  const unplayed = cards.find(({ id }) => !practice.has(id));
  if (unplayed !== undefined) return pick(unplayed, { kind: 'unplayed' });
  return pick(nextDue.card, { kind: 'ahead', day: nextDue.day });
}

/** The guideline with the lowest level, the first in a conversation of equal ones, and a call that trains it. */
function weakest({ cards, practice, guidelines }: Standing) {
  const ranked = guidelines
    .flatMap(({ level, ...rest }) =>
      level === null || level >= weakBelow ? [] : [{ level, ...rest }],
    )
    .toSorted((a, b) => a.level - b.level);
  for (const { guideline, counts } of ranked) {
    // What was never played comes first, then what comes up again soonest: it is the least learned.
    const [card] = cards
      .filter(({ trains }) => trains.includes(guideline))
      .toSorted((a, b) => (practice.get(a.id)?.day ?? 0) - (practice.get(b.id)?.day ?? 0));
    if (card !== undefined) return { card, reason: { kind: 'weak', guideline, counts } as const };
  }
  return null;
}

function startOf(
  card: ScenarioCard,
  practice: ReadonlyMap<string, NextPractice>,
  reason: StartReason,
): Start | null {
  const { id: scenarioId, title, variants } = card;
  const wanted = practice.get(scenarioId)?.variant;
  const variant =
    variants.find(({ id }) => id === wanted) ?? variants.find((one) => one.default) ?? variants[0];
  return variant === undefined ? null : { scenarioId, title, variant, reason };
}
