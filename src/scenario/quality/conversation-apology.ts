import { wordCount } from '#scenario/words.ts';
import { bestReplies } from './best-replies.ts';
import { apologises, hasAct } from './conversation-acts.ts';
import { countApologies } from './counted-words.ts';
import { eachModelPath } from './each-model-path.ts';
import { isTalk, talkOf } from './path-turns.ts';
import type { QualityRule } from './quality-rule.ts';
import { thresholds } from './thresholds.ts';

const { apologies, apologyWithin, wordsInApology } = thresholds;

const early: QualityRule = {
  code: 'SC353',
  severity: 'warning',
  means: 'The model path apologises late, or not at all.',
  find: (subject) =>
    eachModelPath(subject, function* look({ modelPath }, place) {
      const talk = talkOf(subject.scenario, modelPath);
      const at = talk.findIndex(apologises);
      const first = talk[at];
      if (first === undefined) {
        if (!subject.scenario.trains.includes('apologise')) return;
        yield {
          path: `/variants/${place}`,
          message:
            'The model path has no reply tagged apology, and the scenario trains "apologise".',
          hint: 'Let an early best reply be sorry for what they went through, and tag it under "does".',
        };
      } else if (apologyWithin * (at + 1) > talk.length + apologyWithin - 1) {
        yield {
          path: first.path,
          message: `The first apology of the model path is decision ${at + 1} of the ${talk.length} of the call; it belongs into the first third.`,
          hint: 'Apologise for what they went through as soon as the complaint was heard, whoever is at fault.',
        };
      }
    }),
};

const once: QualityRule = {
  code: 'SC354',
  severity: 'warning',
  means: 'The model path apologises again without a new reason.',
  find: (subject) =>
    eachModelPath(subject, function* look({ modelPath }) {
      const talk = talkOf(subject.scenario, modelPath);
      const sorry = talk.filter(apologises);
      const [first, second] = sorry;
      if (first === undefined || second === undefined) return;
      const tooMany = sorry[apologies];
      const since = talk.slice(talk.indexOf(first) + 1, talk.indexOf(second) + 1);
      if (!since.some(({ reply }) => hasAct(reply, ['admission']))) {
        yield {
          path: second.path,
          message:
            'The model path apologises a second time, and no fault has been admitted since the first.',
          hint: 'Be sorry once for what they went through; a second apology is for a fault that is established ("does: [admission]").',
        };
      } else if (tooMany !== undefined) {
        yield {
          path: tooMany.path,
          message: `The model path apologises ${sorry.length} times; ${apologies} are the most that is wanted.`,
          hint: 'Show it by what you do: each further sorry asks them to comfort you.',
        };
      }
    }),
};

const short: QualityRule = {
  code: 'SC355',
  severity: 'warning',
  means: `A best reply apologises in more than ${wordsInApology} words.`,
  *find(subject) {
    for (const { beat, reply, path } of bestReplies(subject)) {
      if (!isTalk(beat.phase) || !hasAct(reply, ['apology'])) continue;
      const sentences = reply.say.split(/(?<=[.!?…]["'”’)]?)\s+/u);
      const words = sentences
        .filter((sentence) => countApologies(sentence) > 0)
        .reduce((sum, sentence) => sum + wordCount(sentence), 0);
      if (words <= wordsInApology) continue;
      yield {
        path: `${path}/say`,
        message: `The sentences that apologise in the best reply "${reply.id}" have ${words} words; ${wordsInApology} are the most that is wanted.`,
        hint: 'Say it in one short sentence of its own, tied to what this customer went through.',
      };
    }
  },
};

/** SC353 to SC355: early, once and short. */
export const apologyRules: readonly QualityRule[] = [early, once, short];
