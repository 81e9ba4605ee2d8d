import { type GuidelineId, guidelineIds } from '#guidelines/ids.ts';
import type { JudgedMarks } from './judged-table.ts';
import { endingAt, forEachEdge, isFinal, judgedAt, numberAt, readState } from './space-reading.ts';
import type { State } from './state.ts';
import { costOf, type Values } from './values.ts';
import { emptyState } from './variables.ts';

/** What can still come after a configuration, whichever of its ways a run takes. */
export interface Outlook {
  /** Every ending that can be reached from there, by id; not only by the best ways. */
  readonly endings: ReadonlySet<string>;
  /** The most points that a best way on earns on a guideline: of all ways that are equally good. */
  readonly mostOn: (guideline: GuidelineId) => number;
}

/**
 * Looks at everything behind a configuration, in the order of the topology: a way that was not taken by a tie-break is
 * a way on like the others.
 */
export function outlookFrom(values: Values, start: number): Outlook {
  const { space, topology } = values;
  const isAhead = new Uint8Array(space.count);
  const earnedAt = new Map<number, Int32Array>([[start, new Int32Array(guidelineIds.length)]]);
  const most = new Int32Array(guidelineIds.length).fill(-1_000_000_000);
  const endings = new Set<string>();
  const state = emptyState(space.rules.variables);
  isAhead[start] = 1;
  for (let at = topology.order.indexOf(start); at < topology.order.length; at += 1) {
    const from = numberAt(topology.order, at);
    if (isAhead[from] === 0) continue;
    const earned = earnedAt.get(from);
    const ending = endingAt(space, from);
    if (ending !== null) endings.add(ending);
    if (isFinal(space, from) && earned !== undefined) raise(most, earned);
    if (earned !== undefined) readState(space, from, state);
    forEachEdge(space, from, (edge) => {
      isAhead[edge.target] = 1;
      if (earned === undefined || costOf(values, from, edge) !== 0) return;
      const step = judgedAt(space, from).steps[numberAt(space.edgeStep, edge.edge)];
      const after = withMarks(earned, step?.marks ?? [], state);
      const known = earnedAt.get(edge.target);
      if (known === undefined) earnedAt.set(edge.target, after);
      else raise(known, after);
    });
    earnedAt.delete(from);
  }
  return { endings, mostOn: (guideline) => numberAt(most, guidelineIds.indexOf(guideline)) };
}

function withMarks(earned: Int32Array, marks: readonly JudgedMarks[], state: State): Int32Array {
  const after = earned.slice();
  for (const { guideline, points } of marks) {
    const at = guidelineIds.indexOf(guideline);
    after[at] = numberAt(after, at) + points.pick(state);
  }
  return after;
}

/** Keeps the higher of two numbers, guideline by guideline. */
function raise(row: Int32Array, other: Int32Array): void {
  for (const [at, points] of other.entries()) row[at] = Math.max(numberAt(row, at), points);
}
