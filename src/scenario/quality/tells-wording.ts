import { guidelinesById } from '#guidelines/catalogue.ts';
import { quoted } from '#scenario/phrases.ts';
import { contentWords, wordsOf } from './counted-words.ts';
import { findPhrase, phraseList } from './phrases-in.ts';
import type { Problem, QualityRule } from './quality-rule.ts';
import type { JudgedBeat, PlacedReply } from './subject.ts';
import { thresholds } from './thresholds.ts';

/** What nobody says who wants to do well; a reply with one of them is a straw man. */
const strawWords = phraseList([
  'idiots?',
  'stupid',
  'moron',
  'shut up',
  'who cares',
  "(?:i|we) (?:don't|do not|couldn't|could not) care",
  'not (?:my|our) (?:problem|fault|job|department|concern)',
  "(?:that's|it's|that is|it is) your (?:own )?(?:problem|fault)",
  // Alone, not as in "whatever she asks".
  'whatever(?=[.!?…]|$)',
  'so what',
  'tough luck',
  'get over it',
  'deal with it',
  'take it or leave it',
  'nonsense',
  'ridiculous',
  'rubbish',
  'hysterical',
  'overreacting',
  'stop (?:whining|moaning|complaining)',
  'you people',
  'waste of time',
  'as i (?:already )?told you',
]);

const strawMan: QualityRule = {
  code: 'SC311',
  severity: 'warning',
  means: 'A reply has words that nobody says who wants to do well.',
  *find({ moves }) {
    for (const { kind, move, path } of moves) {
      const phrase = kind === 'silence' ? null : findPhrase(move.say, strawWords);
      if (phrase === null) continue;
      yield {
        path: `${path}/say`,
        message: `This reply says "${phrase}", which nobody says who means well.`,
        hint: 'Let it fail by what a decent person believes, such as "Speed is what they want most".',
      };
    }
  },
};

const guidelineEcho: QualityRule = {
  code: 'SC312',
  severity: 'warning',
  means: `The best reply shares more than ${thresholds.overlapOverOthers} times as many content words with the title of a guideline that it earns as any other reply.`,
  *find({ judged }) {
    for (const one of judged) {
      const earned = Object.entries(one.best.reply.marks)
        .filter(([, cases]) => cases.some(({ then }) => then > 0))
        .map(([id]) => guidelinesById[id as keyof typeof guidelinesById].title);
      yield* firstEcho(one, earned, { what: 'the guideline', fewest: thresholds.wordsOfTitle });
    }
  },
};

const lineEcho: QualityRule = {
  code: 'SC313',
  severity: 'warning',
  means: `The best reply shares more than ${thresholds.overlapOverOthers} times as many content words with the customer's line as any other reply.`,
  *find({ judged }) {
    for (const one of judged) {
      const said = one.beat.customer.map(({ say }) => say);
      yield* firstEcho(one, said, { what: 'the line', fewest: thresholds.wordsOfLine });
    }
  },
};

/** Content words without contractions, which are common words in another form. */
const plainContentWords = (text: string): ReadonlySet<string> =>
  new Set([...contentWords(text)].filter((word) => !/['’]/.test(word)));

/** The first text that gives the best reply away, if any. */
function* firstEcho(
  { best, others, beat }: JudgedBeat,
  texts: readonly string[],
  { what, fewest }: { readonly what: string; readonly fewest: number },
): Iterable<Problem> {
  const mine = plainContentWords(best.reply.say);
  const theirs = others.map(({ reply }) => plainContentWords(reply.say));
  for (const text of texts) {
    const words = plainContentWords(text);
    const shared = [...mine].filter((word) => words.has(word));
    const most = Math.max(
      ...theirs.map((other) => [...other].filter((word) => words.has(word)).length),
    );
    if (shared.length < fewest) continue;
    if (shared.length <= thresholds.overlapOverOthers * most) continue;
    yield {
      path: `${best.path}/say`,
      message: `The best reply of "${beat.id}" shares ${shared.length} words with ${what} ${quoted(text)} (${shared.slice(0, 8).join(', ')}), any other at most ${most}.`,
      hint: 'Say it in other words, or let a weaker reply take up some of them, too.',
    };
    return;
  }
}

const nearlySame: QualityRule = {
  code: 'SC314',
  severity: 'warning',
  means: 'Two replies of a beat are nearly the same text.',
  *find({ scenario }) {
    for (const [index, beat] of scenario.beats.entries()) {
      const replies = beat.replies.map((reply, place) => ({
        reply,
        place,
        path: `/beats/${index}/replies/${place}`,
        words: new Set(wordsOf(reply.say)),
      }));
      for (const one of replies) {
        const twin = replies.slice(0, one.place).find((other) => isNearly(one.words, other.words));
        if (twin !== undefined) yield tellTwin(one, twin);
      }
    }
  },
};

/** Different words in common, over all different words of both. */
function isNearly(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const common = [...one].filter((word) => other.has(word)).length;
  const all = one.size + other.size - common;
  return all > 0 && common / all > thresholds.nearlySame;
}

const tellTwin = (one: PlacedReply, twin: PlacedReply): Problem => ({
  path: `${one.path}/say`,
  message: `The replies "${twin.reply.id}" and "${one.reply.id}" have nearly all their words in common.`,
  hint: 'Let each rest on a belief of its own, or take one of them out.',
});

/** SC311 to SC314: the words of a reply give it away. */
export const wordingRules: readonly QualityRule[] = [strawMan, guidelineEcho, lineEcho, nearlySame];
