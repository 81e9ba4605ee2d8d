import { type LogEntry, type LogKind, logKinds } from '#engine/run.ts';

/** What the learner would have said, before the replies appeared. */
export interface FirstWords {
  /** Aloud means that the learner tells so: nothing listens. */
  readonly how: 'typed' | 'aloud';
  /** "" for what was only said aloud. */
  readonly text: string;
}

const ways = ['typed', 'aloud'] as const;

/** Under which name a turn's own words are stored beside the run. */
export function aboutTurn(place: number): string {
  return `words/${place}`;
}

/**
 * Where in the log the present turn began: behind the last move that stands. What is noted meanwhile
 * does not move it, nor does a silence, after which the same replies wait; and after a take-back the
 * turn is the one it was.
 */
export function placeOfTurn(log: readonly LogEntry[]): number {
  const moves: { readonly kind: LogKind; readonly place: number }[] = [];
  for (const [place, [kind]] of log.entries()) {
    if (kind === logKinds.takeBack) moves.pop();
    else if (kind < logKinds.factKept) moves.push({ kind, place });
  }
  const last = moves.findLast(({ kind }) => kind !== logKinds.silence);
  return last === undefined ? 0 : last.place + 1;
}

/** As they are stored; null for a turn at which the learner went straight on. */
export function writeFirstWords(words: FirstWords | null): string {
  return words === null ? 'skipped' : `${words.how}:${words.text}`;
}

/** Null where nothing was said, or where the question was skipped or never asked. */
export function readFirstWords(stored: string | undefined): FirstWords | null {
  const how = ways.find((way) => stored?.startsWith(`${way}:`));
  return stored === undefined || how === undefined
    ? null
    : { how, text: stored.slice(how.length + 1) };
}
