import type { Beat, Reply, Scenario } from '#scenario/schema.ts';
import { type LineSite, lineSites, type MoveSite, moveSites } from '#scenario/sites.ts';
import type { Menu, VariantEvidence } from './evidence.ts';

/** What the quality rules look at: a scenario that the parser let pass, and what the proof found out. */
export interface Subject {
  readonly scenario: Scenario;
  readonly moves: readonly MoveSite[];
  readonly lines: readonly LineSite[];
  /** One for each variant; none when the proof did not come to its end. */
  readonly variants: readonly VariantEvidence[];
  /** The beats that have a best reply (SPEC Q2), in the order of the file. */
  readonly judged: readonly JudgedBeat[];
}

/** A reply with its JSON pointer. */
export interface PlacedReply {
  readonly reply: Reply;
  readonly path: string;
  /** Its place in the file among the replies of its beat. */
  readonly place: number;
}

/** A beat with a best reply, and the replies that it is weighed against. */
export interface JudgedBeat {
  readonly beat: Beat;
  readonly place: number;
  readonly path: string;
  readonly best: PlacedReply;
  /** Those that are on offer together with it, at least one. */
  readonly others: readonly PlacedReply[];
}

/** @param variants Of all variants, or none at all: what is true of some is no ground for a finding. */
export function subjectOf(scenario: Scenario, variants: readonly VariantEvidence[]): Subject {
  return {
    scenario,
    moves: moveSites(scenario),
    lines: lineSites(scenario),
    variants,
    judged: scenario.beats.flatMap((beat, place) => {
      const menu = usualMenu(variants.flatMap(({ beats }) => beats[place]?.menus ?? []));
      const judged = menu === null ? null : judge(beat, place, menu);
      return judged === null ? [] : [judged];
    }),
  };
}

/** The set of replies that is on offer in most configurations, all variants together; of equals the first. */
function usualMenu(menus: readonly Menu[]): Menu | null {
  const byReplies = new Map<string, Menu>();
  for (const menu of menus) {
    const key = menu.replies.join();
    const known = byReplies.get(key);
    byReplies.set(key, known === undefined ? menu : together(known, menu));
  }
  const [first = null, ...rest] = byReplies.values();
  return rest.reduce(
    (most, menu) => (most !== null && menu.configurations > most.configurations ? menu : most),
    first,
  );
}

const together = (one: Menu, other: Menu): Menu => ({
  replies: one.replies,
  configurations: one.configurations + other.configurations,
  free: one.free.map((count, at) => count + (other.free[at] ?? 0)),
});

/**
 * The best reply of a menu costs nothing in more than half of its configurations. Where that holds of two, and where
 * nothing else is on offer, nothing can be told from how the best one looks.
 */
function judge(
  beat: Beat,
  place: number,
  { replies, configurations, free }: Menu,
): JudgedBeat | null {
  const path = `/beats/${place}`;
  const placed = replies.flatMap((at): PlacedReply[] => {
    const reply = beat.replies[at];
    return reply === undefined ? [] : [{ reply, place: at, path: `${path}/replies/${at}` }];
  });
  const best = placed.filter((_, at) => 2 * (free[at] ?? 0) > configurations);
  const [only] = best;
  if (only === undefined || best.length > 1 || placed.length < 2) return null;
  return { beat, place, path, best: only, others: placed.filter((one) => one !== only) };
}
