import type { BeatEvidence, Range, ReplyEvidence } from '#scenario/quality/evidence.ts';

/** A reply on offer in one configuration. */
export interface Offer {
  /** Its authored place. */
  readonly place: number;
  readonly target: number;
  readonly points: number;
  readonly cost: number;
  readonly endsCall: boolean;
}

interface ReplyTally {
  leastCost: number | null;
  points: Range | null;
  endsFreely: boolean;
}

interface MenuTally {
  configurations: number;
  readonly free: number[];
}

/** What was counted at one beat so far. */
export interface BeatTally {
  readonly replies: readonly ReplyTally[];
  /** By the places of the replies on offer, in bits. */
  readonly menus: Map<number, MenuTally>;
  /** Pairs that were on offer together, as bits of `pairBit`, and those of them that differed once. */
  paired: number;
  different: number;
}

/** A beat has at most six replies, so that a pair is one of 36 numbers; only 15 of them are used. */
const mostReplies = 6;

export function startTally(replies: number): BeatTally {
  return {
    replies: Array.from({ length: replies }, () => ({
      leastCost: null,
      points: null,
      endsFreely: false,
    })),
    menus: new Map(),
    paired: 0,
    different: 0,
  };
}

/** Counts one configuration. This is asked for each of them, so that nothing is made here that lasts no longer. */
export function tallyOffers(tally: BeatTally, offers: readonly Offer[]): void {
  tallyMenu(tally, offers);
  for (const offer of offers) {
    const reply = tally.replies[offer.place];
    if (reply === undefined) continue;
    if (offer.endsCall && offer.cost === 0) reply.endsFreely = true;
    reply.leastCost = Math.min(reply.leastCost ?? offer.cost, offer.cost);
    reply.points = widen(reply.points, offer.points);
  }
  tallyPairs(tally, offers);
}

function tallyMenu(tally: BeatTally, offers: readonly Offer[]): void {
  let bits = 0;
  for (const { place } of offers) bits |= 1 << place;
  const known = tally.menus.get(bits);
  const menu = known ?? { configurations: 0, free: offers.map(() => 0) };
  if (known === undefined) tally.menus.set(bits, menu);
  menu.configurations += 1;
  for (let at = 0; at < offers.length; at += 1)
    if (offers[at]?.cost === 0) menu.free[at] = (menu.free[at] ?? 0) + 1;
}

function tallyPairs(tally: BeatTally, offers: readonly Offer[]): void {
  for (const high of offers) {
    for (const low of offers) {
      if (low.place >= high.place) break;
      const bit = pairBit(low.place, high.place);
      tally.paired |= bit;
      if (low.points !== high.points || low.target !== high.target) tally.different |= bit;
    }
  }
}

/** The 15 pairs of six replies as bits: 0-1, 0-2, 1-2, 0-3 and so on. */
const pairBit = (low: number, high: number): number => 1 << ((high * (high - 1)) / 2 + low);

function widen(range: Range | null, value: number): Range {
  if (range === null) return { least: value, most: value };
  if (value >= range.least && value <= range.most) return range;
  return { least: Math.min(range.least, value), most: Math.max(range.most, value) };
}

/** What was counted, as the quality rules read it. */
export function evidenceOf(
  tally: BeatTally,
  repeats: readonly ReplyEvidence['again'][],
): BeatEvidence {
  const { menus, paired, different } = tally;
  const places = Array.from({ length: mostReplies }, (_, place) => place);
  return {
    menus: [...menus]
      .toSorted(([one], [other]) => one - other)
      .map(([bits, { configurations, free }]) => ({
        replies: places.filter((place) => (bits & (1 << place)) !== 0),
        configurations,
        free,
      })),
    replies: tally.replies.map((reply, place) => ({ ...reply, again: repeats[place] ?? 'no' })),
    alike: places.flatMap((high) =>
      places
        .slice(0, high)
        .filter((low) => (paired & ~different & pairBit(low, high)) !== 0)
        .map((low) => [low, high] as const),
    ),
  };
}
