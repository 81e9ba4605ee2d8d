/**
 * The strongly connected components of a directed graph, each before those that lead to it (reverse topological
 * order). Tarjan's algorithm with its own stack: a scenario of thousands of beats in a row must not overflow ours.
 *
 * @param successors For each node the nodes it leads to.
 */
export function findComponents(successors: readonly (readonly number[])[]): number[][] {
  const count = successors.length;
  const order = new Int32Array(count).fill(-1);
  const low = new Int32Array(count);
  const waiting = new Uint8Array(count);
  const next = new Int32Array(count);
  const stack: number[] = [];
  const found: number[][] = [];
  let visited = 0;

  for (let root = 0; root < count; root += 1) {
    if (order[root] !== -1) continue;
    const path = [root];
    for (let node = root; path.length > 0; node = path.at(-1) ?? -1) {
      if (order[node] === -1) {
        order[node] = low[node] = visited;
        visited += 1;
        stack.push(node);
        waiting[node] = 1;
      }
      const successor = successors[node]?.[next[node] ?? 0];
      if (successor !== undefined) {
        next[node] = (next[node] ?? 0) + 1;
        if (order[successor] === -1) path.push(successor);
        else if (waiting[successor] === 1)
          low[node] = Math.min(low[node] ?? 0, order[successor] ?? 0);
        continue;
      }
      path.pop();
      const parent = path.at(-1);
      if (parent !== undefined) low[parent] = Math.min(low[parent] ?? 0, low[node] ?? 0);
      if (low[node] === order[node]) {
        const component = stack.splice(stack.lastIndexOf(node));
        for (const member of component) waiting[member] = 0;
        found.push(component);
      }
    }
  }
  return found;
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
