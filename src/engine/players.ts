import { guidelinesById } from '#guidelines/catalogue.ts';
import type { GuidelineId } from '#guidelines/ids.ts';
import type { Reply, Scenario } from '#scenario/schema.ts';
import type { Policy } from './chances.ts';
import {
  contentWords,
  countAbsolutes,
  countApologies,
  countCourtesies,
} from '#scenario/quality/counted-words.ts';
import type { PoliteGraph } from './polite-graph.ts';
import type { PlayerName } from './proof.ts';
import { numberAt } from './space-reading.ts';

/** The wording of a guideline that a learner may have read before the call. */
export type Wording = (guideline: GuidelineId) => string;

/** What the app shows of a guideline before a call: its title and its sentence. */
export const catalogueWording: Wording = (guideline) =>
  `${guidelinesById[guideline].title} ${guidelinesById[guideline].todo}`;

/** How much a player likes a reply; the highest of the enabled ones is chosen, equals with equal chance. */
export type Liking = (reply: Reply, index: number) => number;

/** More than any count of words in a text. */
const tagged = 1000;

const concedes = (reply: Reply): number => (reply.does.includes('concession') ? 1 : 0);

/** The players of the proof and what they go by (SPEC E28), in the order in which they are listed. */
export function playersOf(
  scenario: Scenario,
  wording: Wording,
): readonly (readonly [PlayerName, Liking])[] {
  const guidelineWords = new Set(scenario.trains.flatMap((id) => [...contentWords(wording(id))]));
  return [
    ['random', () => 0],
    ['longest', (reply) => reply.say.length],
    ['shortest', (reply) => -reply.say.length],
    ['first', (_, index) => -index],
    ['last', (_, index) => index],
    ['politest', askedOnce((reply) => countCourtesies(reply.say))],
    [
      'mostApologies',
      askedOnce(
        (reply) => (reply.does.includes('apology') ? tagged : 0) + countApologies(reply.say),
      ),
    ],
    ['fewestAbsolutes', askedOnce((reply) => -countAbsolutes(reply.say))],
    [
      'guidelineOverlap',
      askedOnce(
        (reply) => [...contentWords(reply.say)].filter((word) => guidelineWords.has(word)).length,
      ),
    ],
    ['alwaysConceding', concedes],
    ['neverConceding', (reply) => -concedes(reply)],
  ];
}

/** Reads each reply once: every variant asks for the same ones. */
function askedOnce(liking: (reply: Reply) => number): Liking {
  const known = new Map<Reply, number>();
  return (reply) => {
    const likes = known.get(reply) ?? liking(reply);
    known.set(reply, likes);
    return likes;
  };
}

/** How a player chooses among the enabled replies (SPEC E28). */
export function policyOf(scenario: Scenario, graph: PoliteGraph, liking: Liking): Policy {
  const { beatPlace, firstEdge, edgeReply } = graph;
  const likings = scenario.beats.map((beat) =>
    beat.replies.map((reply, index) => liking(reply, index)),
  );
  return (node, into) => {
    const liked = likings[numberAt(beatPlace, node)];
    const last = numberAt(firstEdge, node + 1);
    let most = -Infinity;
    for (let edge = numberAt(firstEdge, node); edge < last; edge += 1) {
      const value = liked?.[numberAt(edgeReply, edge)] ?? 0;
      if (value > most) into.length = 0;
      if (value < most) continue;
      most = value;
      into.push(edge);
    }
  };
}
