import { listed } from '#scenario/phrases.ts';
import type { Reply } from '#scenario/schema.ts';
import { chanceOfAtLeast } from './exact-tests.ts';
import { percent } from './chance-words.ts';
import { characterCount, countCourtesies } from './counted-words.ts';
import type { Problem, QualityRule } from './quality-rule.ts';
import type { JudgedBeat, Subject } from './subject.ts';
import { thresholds } from './thresholds.ts';

interface Look {
  /** "the longest" */
  readonly most: string;
  readonly hint: string;
  readonly measure: (reply: Reply) => number;
}

/**
 * Whether the best reply stands out by its look more often than by chance, over all beats at once. Drawn by lot, the best
 * one of k replies would be among the m that look alike most with the chance m / k; a beat where all look alike tells
 * nothing. The beats differ in k and m, so that the test is the exact sum of their chances.
 */
function* findLook({ judged }: Subject, { most, hint, measure }: Look): Iterable<Problem> {
  const telling = judged.flatMap((one) => {
    const { ways, isHit } = lookAt(one, measure);
    const of = one.others.length + 1;
    return ways === of ? [] : [{ one, ways, of, isHit }];
  });
  const hits = telling.filter(({ isHit }) => isHit);
  const chance = chanceOfAtLeast(hits.length, telling);
  if (chance >= thresholds.chance) return;
  const expected = telling.reduce((sum, { ways, of }) => sum + ways / of, 0);
  yield {
    path: '/beats',
    message: `The best reply is ${most} at ${hits.length} of ${telling.length} beats; drawn by lot it would be at ${expected.toFixed(1)}, and so many come in ${percent(chance)} of the draws.`,
    hint: `${hint} Look at: ${listed(hits.map(({ one }) => one.beat.id))}.`,
  };
}

function lookAt(
  { best, others }: JudgedBeat,
  measure: Look['measure'],
): { readonly ways: number; readonly isHit: boolean } {
  const mine = measure(best.reply);
  const theirs = others.map(({ reply }) => measure(reply));
  const most = Math.max(mine, ...theirs);
  return { ways: [mine, ...theirs].filter((value) => value === most).length, isHit: mine === most };
}

const longest: QualityRule = {
  code: 'SC305',
  severity: 'error',
  means: 'Over the scenario the best reply is the longest more often than by chance.',
  find: (subject) =>
    findLook(subject, {
      most: 'the longest',
      hint: 'Say less in it, or give the weaker ones as much to say.',
      measure: ({ say }) => characterCount(say),
    }),
};

const shortest: QualityRule = {
  code: 'SC306',
  severity: 'error',
  means: 'Over the scenario the best reply is the shortest more often than by chance.',
  find: (subject) =>
    findLook(subject, {
      most: 'the shortest',
      hint: 'Make some of the weaker ones as brief.',
      measure: ({ say }) => -characterCount(say),
    }),
};

const longer: QualityRule = {
  code: 'SC307',
  severity: 'warning',
  means: `At one beat the best reply has at least ${thresholds.lengthOverOthers} times the length of the others.`,
  *find({ judged }) {
    for (const { best, others, beat } of judged) {
      const mine = characterCount(best.reply.say);
      const mean =
        others.reduce((sum, { reply }) => sum + characterCount(reply.say), 0) / others.length;
      if (mine < thresholds.lengthOverOthers * mean) continue;
      yield {
        path: `${best.path}/say`,
        message: `The best reply of "${beat.id}" has ${mine} characters, the others ${Math.round(mean)} on average; under ${thresholds.lengthOverOthers} times as many are wanted.`,
        hint: 'Say less in it, or give the weaker ones as much to say.',
      };
    }
  },
};

const politest: QualityRule = {
  code: 'SC308',
  severity: 'warning',
  means: 'Over the scenario the best reply is the most polite more often than by chance.',
  find: (subject) =>
    findLook(subject, {
      most: 'the most polite',
      hint: 'Courtesies such as "please", "sorry" and "thank you" are cheap: give them to weaker replies, too.',
      measure: ({ say }) => countCourtesies(say),
    }),
};

/** SC305 to SC308: the best reply is to be found by its look. */
export const lookRules: readonly QualityRule[] = [longest, shortest, longer, politest];
