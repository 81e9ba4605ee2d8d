import type { RunStore } from '#web/runs/run-store.ts';

/** The four plain answers to "how did it go?". */
export const reactionViews = ['well', 'mostly', 'shaky', 'badly'] as const;

/** The parts of a call, as answers to "where would you act differently?". */
export const reactionPlaces = ['open', 'explore', 'solve', 'close', 'nowhere'] as const;

/** How the learner saw the run before any number was shown. */
export interface OwnReaction {
  readonly view: (typeof reactionViews)[number];
  /** Null where they did not say. */
  readonly where: (typeof reactionPlaces)[number] | null;
  /** What they would do differently; "" where they wrote nothing. */
  readonly change: string;
}

/** Under which names it is stored beside the run. */
const about = { view: 'reaction', where: 'reaction/where', change: 'reaction/change' } as const;

const skipped = 'skipped';

/** The stored reaction: null when it was skipped, undefined when it was never asked. */
export function readReaction(notes: ReadonlyMap<string, string>): OwnReaction | null | undefined {
  const stored = notes.get(about.view);
  const view = reactionViews.find((one) => one === stored);
  if (view === undefined) return stored === skipped ? null : undefined;
  const where = reactionPlaces.find((one) => one === notes.get(about.where)) ?? null;
  return { view, where, change: notes.get(about.change) ?? '' };
}

/** Stores a reaction, or that it was skipped. The view is written last: with it the question is answered. */
export async function saveReaction(
  runs: Pick<RunStore, 'saveNote'>,
  runId: string,
  reaction: OwnReaction | null,
): Promise<void> {
  if (reaction !== null) {
    if (reaction.where !== null) await runs.saveNote(runId, about.where, reaction.where);
    await runs.saveNote(runId, about.change, reaction.change);
  }
  await runs.saveNote(runId, about.view, reaction?.view ?? skipped);
}
