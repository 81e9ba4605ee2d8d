import type { Beat, Case, Scenario } from '#scenario/schema.ts';
import { describeCondition } from './condition-words.ts';

/** A way from one point of the conversation to another. */
export interface Edge {
  /** A beat's id, or `endOfCall`. */
  readonly from: string;
  /** A beat's id, `endOfCall`, or an ending as {@link endingNode} names it. */
  readonly to: string;
  readonly label: string;
  /** Dotted: not a reply that the learner chooses. */
  readonly aside: boolean;
}

/** Where replies lead that end the call; no id of a beat has a space. */
export const endOfCall = 'end of call';
/** Where a recap or an epilogue ends. */
export const endOfRun = 'end of run';

/** The name of an ending in an edge. */
export const endingNode = (id: string) => `ending ${id}`;

/** Every way that a scenario states, whether or not a run can take it. */
export function listEdges(scenario: Scenario): Edge[] {
  return [
    ...scenario.beats.flatMap(edgesOfBeat),
    ...scenario.endings.flatMap((ending): Edge[] => {
      const label = ending.when === undefined ? 'otherwise' : describeCondition(ending.when);
      const node = endingNode(ending.id);
      const next = ending.then;
      return [
        { from: endOfCall, to: node, label, aside: true },
        ...(next === undefined ? [] : [{ from: node, to: next, label: '', aside: true }]),
      ];
    }),
  ];
}

function edgesOfBeat(beat: Beat): Edge[] {
  const end = beat.phase === 'recap' || beat.phase === 'epilogue' ? endOfRun : endOfCall;
  const ways = (targets: readonly Case<string>[] | undefined, name: string, aside: boolean) =>
    (targets ?? []).map(({ when, then }, _place, cases): Edge => {
      const condition = when === null ? 'otherwise' : `if ${describeCondition(when)}`;
      const label = cases.length === 1 ? name : `${name} ${condition}`;
      return { from: beat.id, to: then === 'end' ? end : then, label, aside };
    });
  return [
    ...beat.replies.flatMap((reply) => ways(reply.to, reply.id, false)),
    ...ways(beat.cutIn?.to, 'cut in', true),
    ...ways(beat.silence?.to, 'silence', true),
  ];
}
