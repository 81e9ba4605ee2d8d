import type { Phase } from '#scenario/schema.ts';
import { bestReplies } from './best-replies.ts';
import { isConcrete } from './concrete.ts';
import { customerNames } from './customer-names.ts';
import { isTalk } from './path-turns.ts';
import type { QualityRule } from './quality-rule.ts';

const isSaid = (phase: Phase): boolean => isTalk(phase) || phase === 'recap';

/** SC357: what is offered can be written down. */
export const concreteRule: QualityRule = {
  code: 'SC357',
  severity: 'warning',
  means: 'A best reply that offers or promises something names no time, number or name.',
  *find(subject) {
    const names = customerNames(subject.scenario);
    for (const { beat, reply, path } of bestReplies(subject)) {
      if (!isSaid(beat.phase) || isConcrete(reply.say, names)) continue;
      const acts = ['option', 'proposal', 'action', 'promise', 'remedy', 'concession', 'referral'];
      const act = acts.find((one) => reply.does.some((done) => done === one));
      if (act === undefined) continue;
      yield {
        path: `${path}/say`,
        message: `The best reply "${reply.id}" is tagged ${act} and names no time, no number and nobody.`,
        hint: 'Say what exactly, who does it, how many, by when.',
      };
    }
  },
};

/** What is said in place of something exact. */
const vague = [
  'look into',
  'as soon as (?:possible|we can|i can)',
  'asap',
  'at your earliest convenience',
  'in due course',
  'shortly',
  'get back to you',
  'see what (?:i|we) can do',
  'do (?:my|our) (?:best|utmost)',
  'keep you posted',
  'sort it out',
];
const vaguePhrase = new RegExp(String.raw`\b(?:${vague.join('|')})\b`, 'iu');

/** What angers people in a reply that means well. */
const sore = [
  'calm down',
  String.raw`(?<!\b(?:do|what|would|might) )you need to`,
  'policy',
  'policies',
  'unfortunately',
  'but',
];
const sorePhrase = new RegExp(String.raw`\b(?:${sore.join('|')})\b`, 'iu');

/** SC358: no reply is a model that says nothing. */
export const exactRule: QualityRule = {
  code: 'SC358',
  severity: 'warning',
  means: 'A best reply is vague.',
  *find(subject) {
    for (const { reply, path } of bestReplies(subject)) {
      const [found] = vaguePhrase.exec(reply.say) ?? [];
      if (found === undefined) continue;
      yield {
        path: `${path}/say`,
        message: `The best reply "${reply.id}" says "${found}".`,
        hint: 'Say what happens, and when.',
      };
    }
  },
};

/** SC360: words that people cannot hear any more. */
export const gentleRule: QualityRule = {
  code: 'SC360',
  severity: 'warning',
  means: 'A best reply has a word in it that angers people.',
  *find(subject) {
    for (const { reply, path } of bestReplies(subject)) {
      const [found] = sorePhrase.exec(reply.say) ?? [];
      if (found === undefined) continue;
      yield {
        path: `${path}/say`,
        message: `The best reply "${reply.id}" says "${found}".`,
        hint:
          found.toLowerCase() === 'but'
            ? 'Make two sentences of it: what stands before a "but" is not heard.'
            : 'Say the reason or the way out in its place.',
      };
    }
  },
};
