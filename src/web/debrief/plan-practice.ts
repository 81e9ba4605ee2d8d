import type { RunRow } from '#web/runs/stored-run.ts';

/** When a scenario is worth practising again, and how. */
export interface NextPractice {
  /** The first moment of that day, where the learner is; milliseconds since 1970. */
  readonly day: number;
  readonly variant: string;
}

/** Days until the next practice, after the first day of practice, the second, and so on; the last one stays. */
const intervals = [1, 6, 18, 60];

type Row = Pick<RunRow, 'scenarioId' | 'header' | 'finishedAt'>;

/**
 * The next practice of a scenario: its days of practice so far tell how long to wait after the last one,
 * and it is the variant that was played longest ago or never, not the last one again. Forks and drills
 * are no practice of the whole call.
 *
 * @param rows The runs of this browser, in any order.
 * @returns Null when the scenario was never played to its end from the start.
 */
export function planPractice(
  rows: readonly Row[],
  scenario: { readonly id: string; readonly variants: readonly { readonly id: string }[] },
): NextPractice | null {
  const played = rows
    .filter(({ scenarioId, header }) => scenarioId === scenario.id && isWhole(header))
    .flatMap(({ header: { variant }, finishedAt }) =>
      finishedAt === null ? [] : [{ variant, at: finishedAt }],
    )
    .toSorted((a, b) => b.at - a.at);
  const [last] = played;
  if (last === undefined) return null;
  const days = new Set(played.map(({ at }) => dayOf(at, 0)));
  const wait = intervals[Math.min(days.size, intervals.length) - 1] ?? 0;
  const lastTime = (id: string) => played.find(({ variant }) => variant === id)?.at ?? 0;
  const [other] = scenario.variants
    .map(({ id }) => id)
    .filter((id) => id !== last.variant)
    .toSorted((a, b) => lastTime(a) - lastTime(b));
  return { day: dayOf(last.at, wait), variant: other ?? last.variant };
}

function isWhole({ origin, mode }: Row['header']): boolean {
  return origin === null && mode !== 'drill';
}

/** When the day begins that is so many days after that of a time. */
function dayOf(time: number, later: number): number {
  const day = new Date(time);
  return new Date(day.getFullYear(), day.getMonth(), day.getDate() + later).getTime();
}
