import { endingAt, forEachEdge, numberAt } from './space-reading.ts';
import { costOf, type Values } from './values.ts';

/** What is known of every configuration of a call before its beats are looked at. */
export interface Ahead {
  /** By configuration, in bits: the endings that can still be reached with pressure off, and whether a good one is among them. */
  readonly endings: Int32Array;
  /** 1 for a configuration that a run can come to without losing anything. */
  readonly isOnBest: Uint8Array;
}

/** Endings that have a bit of their own. */
export const notedEndings = 30;
const goodBit = 1 << notedEndings;

/** Whether an ending of kind resolved, mended or parted is still ahead. */
export const hasGoodEnding = (ahead: number): boolean => (ahead & goodBit) !== 0;

/** The endings that are still ahead, by place. */
export const endingsIn = (ahead: number): readonly number[] =>
  Array.from({ length: notedEndings }, (_, place) => place).filter(
    (place) => (ahead & (1 << place)) !== 0,
  );

/** Two passes: what can come after each configuration, from the ends back, and where the best ways go. */
export function lookAhead(values: Values): Ahead {
  const { space, topology } = values;
  const bits = endingBits(values);
  const endings = new Int32Array(space.count);
  for (let at = topology.order.length - 1; at >= 0; at -= 1) {
    const from = numberAt(topology.order, at);
    let ahead = bits.get(endingAt(space, from) ?? '') ?? 0;
    forEachEdge(space, from, ({ step, target }) => {
      if (step.kind !== 'silence') ahead |= numberAt(endings, target);
    });
    endings[from] = ahead;
  }
  const isOnBest = new Uint8Array(space.count);
  isOnBest[0] = 1;
  for (const from of topology.order) {
    if (isOnBest[from] === 0) continue;
    forEachEdge(space, from, (edge) => {
      if (costOf(values, from, edge) === 0) isOnBest[edge.target] = 1;
    });
  }
  return { endings, isOnBest };
}

function endingBits({ space }: Values): ReadonlyMap<string, number> {
  return new Map(
    space.rules.scenario.endings.map(({ id, kind }, place) => {
      const isGood = kind === 'resolved' || kind === 'mended' || kind === 'parted';
      return [id, (place < notedEndings ? 1 << place : 0) | (isGood ? goodBit : 0)];
    }),
  );
}
