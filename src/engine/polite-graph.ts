import { growingInts, push } from './growing.ts';
import { forEachEdge, isFinal, judgedAt, numberAt, placeAt } from './space-reading.ts';
import type { Values } from './values.ts';

/**
 * The runs of polite learners and of the players of the proof: replies only, everything heard, every stated fact kept
 * (SPEC E28). Hearing is left out: a node is a configuration in which the learner has the turn, or an end.
 */
export interface PoliteGraph {
  /** The configuration of each node, in an order in which each comes after all that lead to it. */
  readonly configurations: Int32Array;
  /** The beat's place in the scenario; -1 in the wrap-up and at an end. */
  readonly beatPlace: Int32Array;
  /** 1 where the call is over: no other node may be without edges. */
  readonly isEnd: Uint8Array;
  /** The edges of node n are firstEdge[n] to firstEdge[n + 1] - 1, in authored order. */
  readonly firstEdge: Int32Array;
  readonly edgeTarget: Int32Array;
  readonly edgePoints: Int32Array;
  /** The authored index of the reply; -1 for opening the wrap-up. */
  readonly edgeReply: Int32Array;
  /** Place of that move's step among those of its resting place. */
  readonly edgeStep: Int32Array;
}

/** Finds the polite part of a space. */
export function politeGraph(values: Values): PoliteGraph {
  const { space } = values;
  const { nodes, nodeOf } = politeNodes(values);
  const firstEdge = growingInts();
  const edgeTarget = growingInts();
  const edgePoints = growingInts();
  const edgeReply = growingInts();
  const edgeStep = growingInts();
  for (const configuration of nodes) {
    push(firstEdge, edgeTarget.length);
    forEachPoliteEdge(values, configuration, ({ target, points, reply, step }) => {
      push(edgeTarget, numberAt(nodeOf, target));
      push(edgePoints, points);
      push(edgeReply, reply);
      push(edgeStep, step);
    });
  }
  push(firstEdge, edgeTarget.length);
  return {
    configurations: nodes,
    beatPlace: nodes.map((configuration) => judgedAt(space, configuration).beatPlace),
    isEnd: Uint8Array.from(nodes, (configuration) => (isFinal(space, configuration) ? 1 : 0)),
    firstEdge: firstEdge.values.subarray(0, nodes.length + 1),
    edgeTarget: edgeTarget.values.subarray(0, edgeTarget.length),
    edgePoints: edgePoints.values.subarray(0, edgeTarget.length),
    edgeReply: edgeReply.values.subarray(0, edgeTarget.length),
    edgeStep: edgeStep.values.subarray(0, edgeTarget.length),
  };
}

/** Marks what is reached, in the order of the topology. */
function politeNodes({ space, topology }: Values) {
  const isReached = new Uint8Array(space.count);
  const nodeOf = new Int32Array(space.count);
  const nodes = growingInts();
  isReached[heardFrom(space, 0)] = 1;
  for (const configuration of topology.order) {
    if (isReached[configuration] === 0) continue;
    nodeOf[configuration] = nodes.length;
    push(nodes, configuration);
    forEachPoliteEdge({ space }, configuration, ({ target }) => {
      isReached[target] = 1;
    });
  }
  return { nodes: nodes.values.subarray(0, nodes.length), nodeOf };
}

interface PoliteEdge {
  readonly target: number;
  readonly points: number;
  readonly reply: number;
  readonly step: number;
}

function forEachPoliteEdge(
  { space }: Pick<Values, 'space'>,
  configuration: number,
  visit: (edge: PoliteEdge) => void,
): void {
  let hasOpened = false;
  forEachEdge(space, configuration, ({ edge, step, target, points }) => {
    const at = numberAt(space.edgeStep, edge);
    if (step.kind === 'reply')
      visit({ target: heardFrom(space, target), points, reply: step.place, step: at });
    // The first wrap-up is the one that keeps the most.
    if (step.kind !== 'wrapUp' || hasOpened) return;
    hasOpened = true;
    visit({ target: heardFrom(space, target), points, reply: -1, step: at });
  });
}

/** The configuration after the customer was heard; the same where nobody speaks. */
function heardFrom(space: Values['space'], configuration: number): number {
  const { part } = placeAt(space, configuration);
  if (part !== 'speaking' && part !== 'again') return configuration;
  // Hearing is the first step of a place where somebody speaks.
  return numberAt(space.edgeTarget, numberAt(space.firstEdge, configuration));
}
