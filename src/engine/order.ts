const fnvOffset = 0x811c9dc5;
const fnvPrime = 0x01000193;

/** FNV-1a over the code units of a text: 0 to 2^32 - 1. */
function hashText(text: string): number {
  let hash = fnvOffset;
  for (let at = 0; at < text.length; at += 1)
    hash = Math.imul(hash ^ text.charCodeAt(at), fnvPrime);
  return hash >>> 0;
}

/** SplitMix32: whole numbers from 0 to 2^32 - 1. Never to be changed: stored runs are shown in its order (SPEC E20). */
function numbersFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x9e3779b9) >>> 0;
    let mixed = state ^ (state >>> 16);
    mixed = Math.imul(mixed, 0x21f0aaad);
    mixed ^= mixed >>> 15;
    mixed = Math.imul(mixed, 0x735a2d97);
    mixed ^= mixed >>> 15;
    return mixed >>> 0;
  };
}

/** The seed of the first beat's order, fixed by the hash, so that a page can be prepared before a run exists. */
export function seedOfHash(scenarioHash: string): number {
  return Number.parseInt(scenarioHash.slice(0, 8), 16) >>> 0;
}

/**
 * The order in which the replies of a beat are shown: authored indices 0 to count - 1, shuffled (Fisher-Yates from
 * the end, the remainder of a division picks). The same for the same seed and beat, whatever is enabled.
 */
export function replyOrder(seed: number, beat: string, count: number): readonly number[] {
  const next = numbersFrom((seed ^ hashText(beat)) >>> 0);
  const order = Array.from({ length: count }, (_, index) => index);
  for (let end = count - 1; end > 0; end -= 1) {
    const picked = next() % (end + 1);
    const moved = order[end] ?? 0;
    order[end] = order[picked] ?? 0;
    order[picked] = moved;
  }
  return order;
}
