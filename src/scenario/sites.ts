import type { Beat, Case, Condition, CutIn, Line, Reply, Scenario, Silence } from './schema.ts';

/** Something the learner does at a beat, with its JSON path. */
export type MoveSite =
  | { readonly kind: 'reply'; readonly move: Reply; readonly beat: Beat; readonly path: string }
  | { readonly kind: 'cutIn'; readonly move: CutIn; readonly beat: Beat; readonly path: string }
  | {
      readonly kind: 'silence';
      readonly move: Silence;
      readonly beat: Beat;
      readonly path: string;
    };

/** A line that the customer may say: at a beat, or as the answer to a move. */
export interface LineSite {
  readonly line: Line;
  readonly path: string;
}

/** The end of a condition: a flag, a mood, a kept fact, an ending. */
export interface LeafSite {
  readonly leaf: Exclude<
    Condition,
    { readonly all: unknown } | { readonly any: unknown } | { readonly not: unknown }
  >;
  readonly path: string;
  /** Null for a condition of an ending, and for what a tension turns on. */
  readonly beat: Beat | null;
  /** True in the `when` and the marks of a recap's reply, where `kept` may be read. */
  readonly mayReadKept: boolean;
  /** True for what a tension turns on: nothing in a run depends on it. */
  readonly isClaim: boolean;
}

/** All moves of a scenario in the order of the file. */
export function moveSites(scenario: Scenario): readonly MoveSite[] {
  return scenario.beats.flatMap((beat, index): MoveSite[] => {
    const path = `/beats/${index}`;
    const { cutIn, silence, replies } = beat;
    return [
      ...(cutIn ? [{ kind: 'cutIn' as const, move: cutIn, beat, path: `${path}/cutIn` }] : []),
      ...(silence
        ? [{ kind: 'silence' as const, move: silence, beat, path: `${path}/silence` }]
        : []),
      ...replies.map((move, at) => ({
        kind: 'reply' as const,
        move,
        beat,
        path: `${path}/replies/${at}`,
      })),
    ];
  });
}

/** All lines of the customer. */
export function lineSites(scenario: Scenario): readonly LineSite[] {
  const said = scenario.beats.flatMap((beat, index) =>
    linesAt(beat.customer, `/beats/${index}/customer`),
  );
  const answered = moveSites(scenario).flatMap(({ move, path }) =>
    linesAt(move.answer, `${path}/answer`),
  );
  return [...said, ...answered];
}

/** All that conditions read, each with its place. */
export function leafSites(scenario: Scenario): readonly LeafSite[] {
  const atBeats = scenario.beats.flatMap((beat, index) => {
    const path = `/beats/${index}`;
    return [
      ...whenSites(beat.scene, `${path}/scene`),
      ...whenSites(beat.customer, `${path}/customer`),
    ].map((site) => ({ ...site, ...plain, beat }));
  });
  const atMoves = moveSites(scenario).flatMap((site) => moveLeaves(site));
  const atEndings = whenSites(scenario.endings, '/endings').map((site) => ({
    ...site,
    ...plain,
    beat: null,
  }));
  const atTensions = scenario.tensions
    .flatMap(({ turns }, index) =>
      turns === undefined ? [] : leavesOf(turns, `/tensions/${index}/turns`),
    )
    .map((site) => ({ ...site, beat: null, mayReadKept: false, isClaim: true }));
  return [...atBeats, ...atMoves, ...atEndings, ...atTensions];
}

const plain = { mayReadKept: false, isClaim: false };

/** The fact that a leaf reads with `kept`; undefined for another leaf. */
export function keptFact(leaf: LeafSite['leaf']): string | undefined {
  return typeof leaf === 'object' && 'kept' in leaf ? leaf.kept : undefined;
}

type PlacedLeaf = Pick<LeafSite, 'leaf' | 'path'>;

function linesAt(lines: readonly Line[], path: string): readonly LineSite[] {
  return lines.map((line, index) => ({ line, path: `${path}/${index}` }));
}

function moveLeaves({ kind, move, beat, path }: MoveSite): readonly LeafSite[] {
  const isRecapReply = kind === 'reply' && beat.phase === 'recap';
  const marked = Object.entries(move.marks).flatMap(([guideline, cases]) =>
    caseLeaves(cases, `${path}/marks/${guideline}`),
  );
  const offered = kind === 'reply' ? whenSites([move], path, '') : [];
  const others = [
    ...caseLeaves(move.anger, `${path}/anger`),
    ...caseLeaves(move.trust, `${path}/trust`),
    ...caseLeaves(move.to ?? [], `${path}/to`),
    ...whenSites(move.answer, `${path}/answer`),
  ];
  return [
    ...[...offered, ...marked].map((site) => ({
      ...site,
      ...plain,
      beat,
      mayReadKept: isRecapReply,
    })),
    ...others.map((site) => ({ ...site, ...plain, beat })),
  ];
}

interface Conditional {
  readonly when?: Condition | null | undefined;
}

function whenSites(
  list: readonly Conditional[],
  path: string,
  step?: string,
): readonly PlacedLeaf[] {
  return list.flatMap(({ when }, index) =>
    when === undefined || when === null ? [] : leavesOf(when, `${path}${step ?? `/${index}`}/when`),
  );
}

function caseLeaves(cases: readonly Case<unknown>[], path: string): readonly PlacedLeaf[] {
  return whenSites(cases, path);
}

/** Conditions are nested at most as deep as the file is. */
function leavesOf(condition: Condition, path: string): readonly PlacedLeaf[] {
  if (typeof condition === 'string') return [{ leaf: condition, path }];
  if ('all' in condition) {
    return condition.all.flatMap((one, index) => leavesOf(one, `${path}/all/${index}`));
  }
  if ('any' in condition) {
    return condition.any.flatMap((one, index) => leavesOf(one, `${path}/any/${index}`));
  }
  if ('not' in condition) return leavesOf(condition.not, `${path}/not`);
  return [{ leaf: condition, path }];
}
