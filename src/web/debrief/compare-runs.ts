import type { JudgedMove, Mood } from '#engine/debrief.ts';
import type { TranscriptLine } from '#engine/view.ts';
import type { Story } from './story.ts';

/** One of two runs, from the point at which they part. */
export interface Side {
  readonly story: Story;
  /** Its moves from there on. */
  readonly moves: readonly JudgedMove[];
  /** The moods at that point and after each of those moves. */
  readonly moods: readonly Mood[];
  /** What those moves cost, as points of 100. */
  readonly cost: number;
}

/** A run and its fork, side by side. */
export interface Comparison {
  /** How many moves they have in common. */
  readonly shared: number;
  /** What was last heard before they part; empty where the learner has the first word. */
  readonly heard: readonly TranscriptLine[];
  /** The moods at that point; null where nothing was done in either. */
  readonly mood: Mood | null;
  readonly earlier: Side;
  readonly later: Side;
}

/**
 * Sets a fork beside the run that it came from.
 *
 * @param index How many entries of the log the fork took along.
 */
export function compareRuns(origin: Story, fork: Story, index: number): Comparison {
  const earlier = sideOf(origin, index);
  const later = sideOf(fork, index);
  const lines = earlier.moves[0]?.transcript ?? later.moves[0]?.transcript ?? [];
  return {
    shared: origin.debrief.moves.length - earlier.moves.length,
    heard: lines.filter((line) => line.by !== 'learner'),
    mood: earlier.moods[0] ?? later.moods[0] ?? null,
    earlier,
    later,
  };
}

function sideOf(story: Story, index: number): Side {
  const { best } = story.debrief;
  const moves = story.debrief.moves.filter((move) => move.logIndex >= index);
  const [first] = moves;
  const cost = moves.reduce((sum, move) => sum + move.cost, 0);
  return {
    story,
    moves,
    moods: first === undefined ? [] : [first.before, ...moves.map((move) => move.after)],
    cost: best > 0 ? (100 * cost) / best : 0,
  };
}
