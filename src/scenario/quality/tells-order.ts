import { percent } from './chance-words.ts';
import { chanceOfAtLeast } from './exact-tests.ts';
import type { QualityRule } from './quality-rule.ts';
import { thresholds } from './thresholds.ts';

const ordinals = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth'];

const samePlace: QualityRule = {
  code: 'SC315',
  severity: 'warning',
  means: 'In the file the best reply stands at one place more often than by chance.',
  *find({ judged }) {
    const places = Math.max(0, ...judged.map(({ beat }) => beat.replies.length));
    for (let place = 0; place < places; place += 1) {
      const having = judged.filter(({ beat }) => beat.replies.length > place);
      const hits = having.filter(({ best }) => best.place === place).length;
      const chances = having.map(({ beat }) => ({ ways: 1, of: beat.replies.length }));
      // Each place is a question of its own: asked so often, one of them is answered yes by chance.
      const chance = chanceOfAtLeast(hits, chances) * places;
      if (chance >= thresholds.chance) continue;
      yield {
        path: '/beats',
        message: `The best reply stands ${ordinals[place]} in the file at ${hits} of ${having.length} beats; by lot so many come in at most ${percent(chance)} of the draws.`,
        hint: 'Move it at some beats: learners see a shuffled order, people who read the file do not.',
      };
    }
  },
};

/** SC315: the same place. */
export const orderRules: readonly QualityRule[] = [samePlace];
