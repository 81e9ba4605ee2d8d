/** A walk through a graph, with Tarjan's marks. */
interface Walk {
  readonly successors: readonly (readonly number[])[];
  /** When each node was met; -1 for not yet. */
  readonly order: Int32Array;
  /** The earliest node on the stack that each leads back to. */
  readonly low: Int32Array;
  readonly isWaiting: Uint8Array;
  /** Which successor of each node is next. */
  readonly next: Int32Array;
  readonly stack: number[];
  readonly found: number[][];
  met: number;
}

/**
 * The strongly connected components of a directed graph, each before those that lead to it (reverse topological
 * order). Tarjan's algorithm with its own stack: a scenario of thousands of beats in a row must not overflow ours.
 *
 * @param successors For each node the nodes it leads to.
 */
export function findComponents(successors: readonly (readonly number[])[]): number[][] {
  const count = successors.length;
  const walk: Walk = {
    successors,
    order: new Int32Array(count).fill(-1),
    low: new Int32Array(count),
    isWaiting: new Uint8Array(count),
    next: new Int32Array(count),
    stack: [],
    found: [],
    met: 0,
  };
  for (let root = 0; root < count; root += 1) if (walk.order[root] === -1) walkFrom(walk, root);
  return walk.found;
}

function walkFrom(walk: Walk, root: number): void {
  const path = [root];
  meet(walk, root);
  for (let node = root; ;) {
    const successor = nextSuccessor(walk, node);
    if (successor === undefined) {
      path.pop();
      leave(walk, node);
      const parent = path.at(-1);
      if (parent === undefined) return;
      lower(walk, parent, walk.low[node]);
      node = parent;
    } else if (walk.order[successor] === -1) {
      meet(walk, successor);
      path.push(successor);
      node = successor;
    } else if (walk.isWaiting[successor] === 1) {
      lower(walk, node, walk.order[successor]);
    }
  }
}

function meet(walk: Walk, node: number): void {
  walk.order[node] = walk.low[node] = walk.met;
  walk.met += 1;
  walk.stack.push(node);
  walk.isWaiting[node] = 1;
}

function nextSuccessor(walk: Walk, node: number): number | undefined {
  const at = walk.next[node] ?? 0;
  walk.next[node] = at + 1;
  return walk.successors[node]?.[at];
}

function lower(walk: Walk, node: number, to = 0): void {
  walk.low[node] = Math.min(walk.low[node] ?? 0, to);
}

/** Leaves a node for good; the first one met of a component takes the whole component off the stack. */
function leave(walk: Walk, node: number): void {
  if (walk.low[node] !== walk.order[node]) return;
  const component = walk.stack.splice(walk.stack.lastIndexOf(node));
  for (const member of component) walk.isWaiting[member] = 0;
  walk.found.push(component);
}

/** The nodes that can come back to themselves. */
export function findLooping(successors: readonly (readonly number[])[]): ReadonlySet<number> {
  const looping = new Set<number>();
  for (const component of findComponents(successors)) {
    const [only] = component;
    const isLoop =
      component.length > 1 || (only !== undefined && successors[only]?.includes(only) === true);
    if (isLoop) for (const node of component) looping.add(node);
  }
  return looping;
}
