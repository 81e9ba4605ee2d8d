import type { GuidelineId } from '#guidelines/ids.ts';
import { guidelineIds } from '#guidelines/ids.ts';
import type { Beat, Case, Line } from '#scenario/schema.ts';
import { isOnTheLine } from './call-phases.ts';
import type { Move, Script } from './find-script.ts';
import { findPossible } from './settle-condition.ts';

/** Where something moves the customer's mood: for the worse, for the better, or as it stands between them. */
export type Effect = 'worse' | 'better' | 'either';

/** Something that moves the customer's mood much, and why. */
export interface Trigger {
  readonly effect: Effect;
  readonly because: string;
  readonly beat: string;
  /** What the customer says to it; null where the call goes on without an answer of its own. */
  readonly answer: Line | null;
}

/** Each effect is told by its strongest examples: an actor keeps a handful in mind. */
const mostExamples = 6;

interface Moved {
  readonly beat: Beat;
  readonly move: Move;
  readonly effect: Effect | null;
  readonly strength: number;
}

/** What moves the customer's mood in a variant, the examples of each effect in the order of the call. */
export function findTriggers(script: Script): Trigger[] {
  const moved = findMoved(script);
  const examples = new Set(
    (['worse', 'better', 'either'] as const).flatMap((effect) =>
      moved
        .filter(({ move, effect: own }) => own === effect && move.because !== undefined)
        .toSorted((one, other) => other.strength - one.strength)
        .slice(0, mostExamples),
    ),
  );
  return moved
    .filter((one) => examples.has(one))
    .flatMap(({ beat, move, effect }) =>
      effect === null || move.because === undefined
        ? []
        : [
            {
              effect,
              because: move.because,
              beat: beat.title,
              answer: findPossible(move.answer, script.isSet).at(-1)?.what ?? null,
            },
          ],
    );
}

/** The guidelines that most often stand behind an effect, the most frequent first. */
export function findUsualReasons(script: Script, effect: 'worse' | 'better'): GuidelineId[] {
  const counts = new Map<GuidelineId, number>();
  for (const { move, effect: own } of findMoved(script)) {
    if (own !== effect) continue;
    for (const id of guidelineIds) {
      const points = findPossible(move.marks[id] ?? [], script.isSet).map(({ what }) => what.then);
      const counted = points.some((value) => (effect === 'worse' ? value < 0 : value > 0));
      if (counted) counts.set(id, (counts.get(id) ?? 0) + 1);
    }
  }
  return [...counts]
    .toSorted(([, one], [, other]) => other - one)
    .slice(0, 4)
    .map(([id]) => id);
}

function findMoved({ beats, movesOf, isSet }: Script): Moved[] {
  const steps = (cases: readonly Case<number>[]) =>
    findPossible(cases, isSet).map(({ what }) => what.then);
  return beats.filter(isOnTheLine).flatMap((beat) =>
    movesOf(beat).map((move) => {
      // Less trust is as bad as more anger.
      const worse = [...steps(move.anger), ...steps(move.trust).map((step) => -step)];
      const up = Math.max(0, ...worse);
      const down = Math.max(0, ...worse.map((step) => -step));
      return { beat, move, effect: effectOf(up, down), strength: Math.max(up, down) };
    }),
  );
}

function effectOf(up: number, down: number): Effect | null {
  if (up === 0 && down === 0) return null;
  // One step the other way beside a strong one is a shade of it, not a second effect.
  if (up > 0 && down > 0 && Math.abs(up - down) < 2) return 'either';
  return up > down ? 'worse' : 'better';
}
