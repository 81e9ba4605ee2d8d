import { listed } from '#scenario/phrases.ts';
import { percent } from './chance-words.ts';
import { countAbsolutes } from './counted-words.ts';
import { chanceOfSplit } from './exact-tests.ts';
import type { QualityRule } from './quality-rule.ts';
import type { PlacedReply } from './subject.ts';
import { thresholds } from './thresholds.ts';

const hasAbsolute = ({ reply }: PlacedReply): boolean => countAbsolutes(reply.say) > 0;

const mostlyBad: QualityRule = {
  code: 'SC309',
  severity: 'warning',
  means: 'Over the scenario absolute words stand mostly in replies that are not best.',
  *find({ judged }) {
    const weaker = judged.flatMap(({ others }) => others);
    const best = judged.map((one) => one.best);
    const absolute = weaker.filter(hasAbsolute);
    const split = {
      some: absolute.length,
      someOf: weaker.length,
      others: best.filter(hasAbsolute).length,
      othersOf: best.length,
    };
    const chance = chanceOfSplit(split);
    if (chance >= thresholds.chance) return;
    yield {
      path: '/beats',
      message: `${split.some} of ${split.someOf} weaker replies have a word such as "always", "every" or "only", and ${split.others} of ${split.othersOf} best ones; by lot so uneven a split comes in ${percent(chance)} of the draws.`,
      hint: `Say it without them, or let best replies be as sure where they may. Look at: ${listed(absolute.map(({ path }) => path))}.`,
    };
  },
};

/**
 * Not, as in some checklists, wherever only weaker replies have such a word: one of two or three has it by chance in every
 * fifth beat, as often as the best one alone. That all of them have it leaves the best one over.
 */
const allButBest: QualityRule = {
  code: 'SC310',
  severity: 'warning',
  means: 'At one beat every reply but the best one has an absolute word.',
  *find({ judged }) {
    for (const { beat, best, others, path } of judged) {
      if (hasAbsolute(best) || !others.every(hasAbsolute)) continue;
      yield {
        path: `${path}/replies`,
        message: `At "${beat.id}" every reply but the best one has a word such as "always", "every" or "only".`,
        hint: 'Take the word out of one of them.',
      };
    }
  },
};

/** SC309 and SC310: words that leave no exception give a weaker reply away. */
export const absoluteRules: readonly QualityRule[] = [mostlyBad, allButBest];
