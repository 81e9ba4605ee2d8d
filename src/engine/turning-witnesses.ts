import type { Scenario } from '#scenario/schema.ts';
import { compileTest, type Test } from './compiled-condition.ts';
import { hasNumber, numberSet } from './number-set.ts';
import type { PoliteGraph } from './polite-graph.ts';
import type { WorkBudget } from './space.ts';
import { numberAt, placeAt, readState } from './space-reading.ts';
import type { State } from './state.ts';
import type { Values } from './values.ts';
import { emptyState, fieldOf, type Variables } from './variables.ts';
import { tellingReplies, type Witnesses } from './witnesses.ts';

/** A tension that says on which state it turns. */
type Claim = Scenario['tensions'][number];

/** What the witnesses of a tension are looked for in. */
export interface TurningSearch {
  readonly values: Values;
  readonly graph: PoliteGraph;
  /** The whole state that the variant starts in. */
  readonly start: State;
  readonly work: WorkBudget;
}

/**
 * A node of the polite graph together with what the claim turns on: a configuration may have forgotten that, since
 * nothing reachable reads it any more.
 */
interface Visit {
  readonly node: number;
  readonly memory: Memory;
  /** How it was come to first; null for the start. */
  readonly from: Visit | null;
  /** The reply taken there, by its authored index; -1 for opening the wrap-up. */
  readonly reply: number;
}

/** The words of a state that a claim reads, and whether its beat was entered. */
interface Memory {
  readonly number: number;
  readonly words: State;
  readonly isSince: boolean;
}

/** What a claim turns on, made ready for many states. */
interface Turn {
  readonly test: Test;
  /** Ones where a word of a state holds something that the test reads. */
  readonly mask: State;
  /** The place of the beat that must have been entered; -1 when none is named. */
  readonly since: number;
}

/**
 * Looks for the shortest runs in which a reply of the claimed kind is right in the state that the claim names and wrong
 * in the other, or the other way round (SPEC E29), among the same runs as {@link findWitnesses}.
 */
export function findTurningWitnesses(search: TurningSearch, claim: Claim): Witnesses {
  const turn = turnOf(search.values, claim);
  const found = { true: nothing(), false: nothing() };
  const state = emptyState(search.values.space.rules.variables);
  for (const visit of visitsOf(search, turn)) {
    const configuration = numberAt(search.graph.configurations, visit.node);
    const telling = tellingReplies(search.values, configuration, claim.act);
    if (telling.length === 0) continue;
    recall(search, visit, { turn, into: state });
    const here = found[`${visit.memory.isSince && turn.test.holds(state)}`];
    for (const { reply, isRight } of telling) {
      if (isRight) here.right ??= [...runTo(visit), reply];
      else here.wrong ??= [...runTo(visit), reply];
    }
    const [where, elsewhere] = [found.true, found.false];
    if (where.right !== null && elsewhere.wrong !== null)
      return { right: where.right, wrong: elsewhere.wrong };
    if (where.wrong !== null && elsewhere.right !== null)
      return { right: elsewhere.right, wrong: where.wrong };
  }
  return nothing();
}

const nothing = (): { right: readonly number[] | null; wrong: readonly number[] | null } => ({
  right: null,
  wrong: null,
});

function turnOf({ space }: Values, { turns, since }: Claim): Turn {
  const { variables, scenario } = space.rules;
  const reads = numberSet(variables.count);
  const test = compileTest(turns, variables, reads);
  return {
    test,
    mask: maskOf(variables, reads),
    since: since === undefined ? -1 : scenario.beats.findIndex((beat) => beat.id === since),
  };
}

function maskOf(variables: Variables, reads: ReturnType<typeof numberSet>): State {
  const mask = emptyState(variables);
  for (let number = 0; number < variables.count; number += 1) {
    if (!hasNumber(reads, number)) continue;
    const { word, shift, ones } = fieldOf(variables, number);
    mask[word] = (mask[word] ?? 0) | (ones << shift);
  }
  return mask;
}

/** Every pair of a node and a memory that a polite run comes to, nearest first. */
function* visitsOf(search: TurningSearch, turn: Turn): Generator<Visit> {
  const { values, graph, work } = search;
  const { firstEdge, edgeTarget, edgeReply, edgeStep, configurations } = graph;
  const remember = memories(turn.mask);
  const isSinceAt = (node: number) => turn.since === -1 || graph.beatPlace[node] === turn.since;
  const seen = new Set<number>();
  const open: Visit[] = [];
  const meet = (visit: Visit) => {
    const key = visit.memory.number * configurations.length + visit.node;
    if (seen.has(key)) return;
    seen.add(key);
    open.push(visit);
  };
  const state = emptyState(values.space.rules.variables);
  meet({ node: 0, memory: remember(search.start, isSinceAt(0)), from: null, reply: -1 });
  for (let at = 0; at < open.length; at += 1) {
    const visit = open[at];
    if (visit === undefined || work.left < 0) return;
    yield visit;
    const { node } = visit;
    const { steps } = placeAt(values.space, numberAt(configurations, node));
    const last = numberAt(firstEdge, node + 1);
    for (let edge = numberAt(firstEdge, node); edge < last; edge += 1) {
      const step = steps[numberAt(edgeStep, edge)];
      work.left -= (step?.size ?? 0) + state.length;
      recall(search, visit, { turn, into: state });
      step?.move(state);
      const target = numberAt(edgeTarget, edge);
      const isSince = visit.memory.isSince || isSinceAt(target);
      const reply = numberAt(edgeReply, edge);
      const { memory } = visit;
      const isSame = memory.isSince === isSince && agrees(memory, state, turn.mask);
      meet({
        node: target,
        memory: isSame ? memory : remember(state, isSince),
        from: visit,
        reply,
      });
    }
  }
}

/** Whether a state holds what a memory does, as most steps leave it. */
function agrees({ words }: Memory, state: State, mask: State): boolean {
  for (let word = 0; word < mask.length; word += 1)
    if ((numberAt(state, word) & numberAt(mask, word)) !== numberAt(words, word)) return false;
  return true;
}

/** Numbers memories: there are few, so that a pair of a node and a memory is one number. */
function memories(mask: State): (state: State, isSince: boolean) => Memory {
  const known = new Map<string, Memory>();
  return (state, isSince) => {
    const words = state.map((word, place) => word & (mask[place] ?? 0));
    const key = `${isSince} ${words.join(' ')}`;
    const memory = known.get(key) ?? { number: known.size, words, isSince };
    known.set(key, memory);
    return memory;
  };
}

/** The state of a visit: its configuration, with what the memory knows better. */
function recall(
  { values, graph }: TurningSearch,
  { node, memory }: Visit,
  { turn, into }: { readonly turn: Turn; readonly into: State },
): void {
  readState(values.space, numberAt(graph.configurations, node), into);
  for (let word = 0; word < into.length; word += 1) {
    const mask = turn.mask[word] ?? 0;
    into[word] = (numberAt(into, word) & ~mask) | numberAt(memory.words, word);
  }
}

function runTo(visit: Visit): readonly number[] {
  const run: number[] = [];
  for (let at = visit; at.from !== null; at = at.from) if (at.reply !== -1) run.push(at.reply);
  return run.toReversed();
}
