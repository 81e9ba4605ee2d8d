import type { TranscriptLine } from '#engine/view.ts';
import { watch } from '#web/messages/watch.ts';
import { deedOf } from './deed.ts';
import type { Shown } from './use-shown.ts';
import type { WatchedRun, WatchedStep } from './watch-run.ts';

/** What a screen reader says when another step is shown: a new one in its main words, the rest by its place. */
export function announce(watched: WatchedRun, before: Shown, now: Shown): string {
  const { steps } = watched;
  const count = steps.length + 1;
  if (now === 'all') return watch.allShown(count);
  const position = watch.position(now, count);
  if (before === 'all' || now < before) return position;
  const step = steps[now - 1];
  return watch.announce(position, step ? sayStep(watched, step) : sayEnd(watched));
}

function sayStep({ scenario }: WatchedRun, step: WatchedStep): string[] {
  const { heard, answer, said, comment, move } = step;
  const { name } = scenario.customer;
  return [
    ...sayLines(heard, name),
    ...(said === null ? [] : [watch.announced(deedOf(move), said)]),
    ...(move.move.type === 'silence' ? [watch.silence] : []),
    ...sayLines(answer, name),
    ...[comment, move.coach]
      .filter((words) => words !== null)
      .map((words) => watch.announced(watch.coach, words)),
  ];
}

function sayEnd({ lastLines, scenario, ending, score }: WatchedRun): string[] {
  return [
    ...sayLines(lastLines, scenario.customer.name),
    watch.announced(watch.end.title, `${ending.title}.`),
    watch.announced(watch.end.score, `${watch.end.of100(score)}.`),
  ];
}

const sayLines = (lines: readonly TranscriptLine[], name: string) =>
  lines.map(({ by, text }) => (by === 'customer' ? watch.announced(name, text) : text));
