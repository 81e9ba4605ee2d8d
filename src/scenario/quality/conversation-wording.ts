import type { Phase } from '#scenario/schema.ts';
import { bestReplies } from './best-replies.ts';
import { isConcrete } from './concrete.ts';
import { customerNames } from './customer-names.ts';
import { isTalk } from './path-turns.ts';
import { findPhrase, phraseList } from './phrases-in.ts';
import type { Problem, QualityRule } from './quality-rule.ts';
import type { Subject } from './subject.ts';

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
const vague = phraseList([
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
]);

/** What angers people in a reply that means well. */
const sore = phraseList([
  'calm down',
  String.raw`(?<!\b(?:do|what|would|might) )you need to`,
  'policy',
  'policies',
  'unfortunately',
  'but',
]);

/** The best replies that say one of some phrases. */
function* saying(
  subject: Subject,
  phrases: RegExp,
  hintFor: (found: string) => string,
): Iterable<Problem> {
  for (const { reply, path } of bestReplies(subject)) {
    const found = findPhrase(reply.say, phrases);
    if (found === null) continue;
    yield {
      path: `${path}/say`,
      message: `The best reply "${reply.id}" says "${found}".`,
      hint: hintFor(found.toLowerCase()),
    };
  }
}

/** SC358: no reply is a model that says nothing. */
export const exactRule: QualityRule = {
  code: 'SC358',
  severity: 'warning',
  means: 'A best reply is vague.',
  find: (subject) => saying(subject, vague, () => 'Say what happens, and when.'),
};

/** SC360: words that people cannot hear any more. */
export const gentleRule: QualityRule = {
  code: 'SC360',
  severity: 'warning',
  means: 'A best reply has a word in it that angers people.',
  find: (subject) =>
    saying(subject, sore, (found) =>
      found === 'but'
        ? 'Make two sentences of it: what stands before a "but" is not heard.'
        : 'Say the reason or the way out in its place.',
    ),
};
