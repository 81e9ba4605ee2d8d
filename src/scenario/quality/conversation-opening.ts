import { wordCount } from '#scenario/words.ts';
import { hasAct } from './conversation-acts.ts';
import { eachModelPath } from './each-model-path.ts';
import { talkOf } from './path-turns.ts';
import type { QualityRule } from './quality-rule.ts';
import { thresholds } from './thresholds.ts';

const { spokenWordsAMinute, shortestOpening, longestOpening } = thresholds;

const complaint: QualityRule = {
  code: 'SC350',
  severity: 'warning',
  means: `The opening complaint takes less than ${shortestOpening} or more than ${longestOpening} seconds to say.`,
  find: (subject) =>
    eachModelPath(subject, function* look({ modelPath }) {
      const talk = talkOf(subject.scenario, modelPath);
      const opened = talk.filter(({ beat }) => beat.phase === 'open');
      const [longest] = (opened.length > 0 ? opened : talk.slice(0, 1)).toSorted(
        (one, other) => wordCount(other.heard) - wordCount(one.heard),
      );
      if (longest === undefined) return;
      const seconds = Math.round((60 * wordCount(longest.heard)) / spokenWordsAMinute);
      if (seconds >= shortestOpening && seconds <= longestOpening) return;
      yield {
        path: longest.step.line ?? `/beats/${longest.step.beat}`,
        message: `The customer's longest opening turn on the model path takes ${seconds} seconds; ${shortestOpening} to ${longestOpening} are wanted.`,
        hint:
          seconds < shortestOpening
            ? 'Let them tell what happened and what it does to them before anybody answers.'
            : 'Shorten it, the answer before it included, or give part of it to the next beat.',
      };
    }),
};

const firstTurn: QualityRule = {
  code: 'SC351',
  severity: 'error',
  means: "The learner's first turn offers neither to listen nor to ask.",
  find: (subject) =>
    eachModelPath(subject, function* look({ modelPath }) {
      const [first, second] = talkOf(subject.scenario, modelPath);
      // Who brings the bad news says it first, then listens (tension rule 3).
      const turn = first && hasAct(first.reply, ['news']) ? second : first;
      if (turn === undefined) return;
      if (turn.beat.replies.some((reply) => hasAct(reply, ['listening', 'question', 'reflection'])))
        return;
      yield {
        path: `/beats/${turn.step.beat}/replies`,
        message: `Nothing that can be said at beat "${turn.beat.id}" lets the customer go on: no reply is tagged listening, question or reflection.`,
        hint: 'Offer a reply that says back what was heard, or asks an open question, and tag it under "does".',
      };
    }),
};

/** SC350 and SC351: how the talk begins. */
export const openingRules: readonly QualityRule[] = [complaint, firstTurn];
