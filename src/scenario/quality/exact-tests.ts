/** One of several independent chances: `ways` of `of` equally likely outcomes are a hit. */
export interface Chance {
  readonly ways: number;
  readonly of: number;
}

/**
 * The chance of at least so many hits, exactly: the distribution of the sum is built up one chance after the other
 * (Poisson-binomial by convolution). With equal chances that is the binomial. Sums are taken in a fixed order, so that
 * every machine gets the same digits; quadratic in the number of chances.
 *
 * @returns From 0 to 1; 1 for no hits.
 */
export function chanceOfAtLeast(hits: number, chances: readonly Chance[]): number {
  const atHits = new Float64Array(chances.length + 1);
  atHits[0] = 1;
  for (const [taken, { ways, of }] of chances.entries()) {
    const hit = ways / of;
    for (let count = taken + 1; count > 0; count -= 1)
      atHits[count] = (atHits[count] ?? 0) * (1 - hit) + (atHits[count - 1] ?? 0) * hit;
    atHits[0] = (atHits[0] ?? 0) * (1 - hit);
  }
  let sum = 0;
  for (let count = chances.length; count >= Math.max(hits, 0); count -= 1)
    sum += atHits[count] ?? 0;
  return Math.min(sum, 1);
}

/** How many of two groups have a property. */
export interface TwoGroups {
  readonly some: number;
  readonly someOf: number;
  readonly others: number;
  readonly othersOf: number;
}

/**
 * Fisher's exact test, one-sided: the chance that the first group has at least as many with the property as it does, if
 * those that have it were spread over both groups at random (hypergeometric).
 */
export function chanceOfSplit({ some, someOf, others, othersOf }: TwoGroups): number {
  const having = some + others;
  const all = someOf + othersOf;
  const fewest = Math.max(0, having - othersOf);
  const most = Math.min(having, someOf);
  // From the most likely split outwards, so that nothing grows out of bounds; what is far away becomes 0.
  const likeliest = Math.floor(((having + 1) * (someOf + 1)) / (all + 2));
  const start = Math.min(Math.max(likeliest, fewest), most);
  let sum = 0;
  let tail = 0;
  const add = (split: number, weight: number) => {
    sum += weight;
    if (split >= some) tail += weight;
  };
  add(start, 1);
  for (let split = start, weight = 1; split < most; split += 1) {
    weight *=
      ((having - split) * (someOf - split)) / ((split + 1) * (othersOf - having + split + 1));
    add(split + 1, weight);
  }
  for (let split = start, weight = 1; split > fewest; split -= 1) {
    weight *= (split * (othersOf - having + split)) / ((having - split + 1) * (someOf - split + 1));
    add(split - 1, weight);
  }
  return tail / sum;
}
