import type { Scenario } from '#scenario/schema.ts';
import type { PoliteGraph } from './polite-graph.ts';
import { beatAt, type Edge, edgesOf, numberAt, placeNumberAt, readState } from './space-reading.ts';
import type { Space } from './space.ts';
import { costOf, type Values } from './values.ts';
import { emptyState } from './variables.ts';

/** Two runs in which replies of the same kind are right and wrong; null for what was not found. */
export interface Witnesses {
  readonly right: readonly number[] | null;
  readonly wrong: readonly number[] | null;
}

/** The nodes of a polite graph, nearest first, each with how it was come to first. */
export interface PoliteWays {
  readonly graph: PoliteGraph;
  readonly reached: Int32Array;
  /** From which node; -1 for the start. */
  readonly from: Int32Array;
  /** By which reply, as its authored index; -1 for opening the wrap-up. */
  readonly reply: Int32Array;
}

/**
 * Looks for the shortest witnesses of a tension (SPEC E29) among polite runs, so that a run is the list of its replies'
 * indices.
 *
 * @param act The kind of reply that the scenario claims.
 */
export function findWitnesses(
  values: Values,
  ways: PoliteWays,
  act: Scenario['tensions'][number]['act'],
): Witnesses {
  let right: readonly number[] | null = null;
  let wrong: readonly number[] | null = null;
  for (const node of ways.reached) {
    const configuration = numberAt(ways.graph.configurations, node);
    for (const { reply, isRight } of tellingReplies(values, configuration, act)) {
      if (isRight) right ??= [...runTo(ways, node), reply];
      else wrong ??= [...runTo(ways, node), reply];
    }
    if (right !== null && wrong !== null) break;
  }
  return { right, wrong };
}

/** A reply of a speech act that is right or wrong where it is on offer. */
export interface TellingReply {
  /** Its authored index. */
  readonly reply: number;
  readonly isRight: boolean;
}

/**
 * The replies on offer that have a speech act and are right (they cost nothing and earn points) or wrong (they cost
 * something and have a mark below 0).
 */
export function tellingReplies(
  values: Values,
  configuration: number,
  act: Scenario['tensions'][number]['act'],
): readonly TellingReply[] {
  return taggedReplies(values.space, configuration, act).flatMap((edge) => {
    const cost = costOf(values, configuration, edge);
    const isRight = cost === 0 && edge.points > 0;
    const isWrong = cost > 0 && hasNegativeMark(values, configuration, edge);
    return isRight || isWrong ? [{ reply: edge.step.place, isRight }] : [];
  });
}

/** The replies on offer that have a speech act. */
function taggedReplies(
  space: Space,
  configuration: number,
  act: Scenario['tensions'][number]['act'],
): readonly Edge[] {
  const tagged = (beatAt(space, configuration)?.replies ?? []).map((reply) =>
    reply.does.includes(act),
  );
  if (!tagged.includes(true)) return [];
  return edgesOf(space, configuration).filter(
    ({ step }) => step.kind === 'reply' && tagged[step.place] === true,
  );
}

function hasNegativeMark({ space }: Values, from: number, { edge }: Edge): boolean {
  const state = emptyState(space.rules.variables);
  readState(space, from, state);
  const judged = space.rules.judged[placeNumberAt(space, from)];
  const marks = judged?.steps[numberAt(space.edgeStep, edge)]?.marks ?? [];
  return marks.some((mark) => mark.points.pick(state) < 0);
}

/** Finds the shortest ways to all nodes, breadth first. */
export function politeWays(graph: PoliteGraph): PoliteWays {
  const { configurations, firstEdge, edgeTarget, edgeReply } = graph;
  const from = new Int32Array(configurations.length).fill(-1);
  const reply = new Int32Array(configurations.length).fill(-1);
  const reached = new Int32Array(configurations.length);
  let found = 1;
  for (let at = 0; at < found; at += 1) {
    const node = numberAt(reached, at);
    const last = numberAt(firstEdge, node + 1);
    for (let edge = numberAt(firstEdge, node); edge < last; edge += 1) {
      const target = numberAt(edgeTarget, edge);
      // Nothing leads back to the start, so -1 tells what was not reached yet.
      if (from[target] !== -1) continue;
      from[target] = node;
      reply[target] = numberAt(edgeReply, edge);
      reached[found] = target;
      found += 1;
    }
  }
  return { graph, reached, from, reply };
}

function runTo(ways: PoliteWays, node: number): readonly number[] {
  const run: number[] = [];
  for (let at = node; at > 0; at = numberAt(ways.from, at)) {
    const reply = numberAt(ways.reply, at);
    if (reply !== -1) run.push(reply);
  }
  return run.toReversed();
}
