import { canonicalJson } from '#scenario/canonical.ts';
import type { Reply } from '#scenario/schema.ts';
import type { QualityRule } from './quality-rule.ts';
import type { Subject } from './subject.ts';
import { thresholds } from './thresholds.ts';

const { fewestOffered, mostOffered } = thresholds;

const cosmetic: QualityRule = {
  code: 'SC335',
  severity: 'warning',
  means: 'Two replies of a beat make no difference.',
  *find({ scenario, variants }) {
    for (const [place, beat] of scenario.beats.entries()) {
      for (const [low, high] of alikeEverywhere(variants, place)) {
        const [one, other] = [beat.replies[low], beat.replies[high]];
        if (!one || !other || consequences(one) !== consequences(other)) continue;
        yield {
          path: `/beats/${place}/replies/${high}`,
          message: `Replies "${one.id}" and "${other.id}" earn the same, move the same, lead to the same place and are answered alike.`,
          hint: 'Let the customer hear the difference: another answer, mood, flag or mark, or cut one of them.',
        };
      }
    }
  },
};

/** Pairs that are on offer together somewhere, and alike wherever they are. */
function alikeEverywhere(
  variants: Subject['variants'],
  place: number,
): readonly (readonly [number, number])[] {
  const seen = variants.map(({ beats }) => beats[place]);
  const pairs = new Map(
    seen.flatMap((beat) => (beat?.alike ?? []).map((pair) => [pair.join(), pair] as const)),
  );
  return [...pairs.values()].filter(([low, high]) =>
    seen.every(
      (beat) =>
        !beat?.menus.some(({ replies }) => replies.includes(low) && replies.includes(high)) ||
        beat.alike.some((pair) => pair[0] === low && pair[1] === high),
    ),
  );
}

/** What a reply leads to beside its points: with equal texts nobody can tell two replies apart. */
const consequences = ({ anger, trust, sets, to, answer }: Reply): string =>
  canonicalJson([
    anger,
    trust,
    sets.toSorted(),
    to,
    answer.map(({ when = null, say }) => ({ when, say })),
  ]);

const menuSize: QualityRule = {
  code: 'SC336',
  severity: 'warning',
  means: `Fewer than ${fewestOffered} or more than ${mostOffered} replies can be on offer at once.`,
  *find({ scenario, variants }) {
    for (const [place, beat] of scenario.beats.entries()) {
      const sizes = variants.flatMap(
        ({ beats }) => beats[place]?.menus.map(({ replies }) => replies.length) ?? [],
      );
      const wrong = sizes.find((size) => size < fewestOffered || size > mostOffered);
      if (wrong === undefined) continue;
      yield {
        path: `/beats/${place}/replies`,
        message: `At beat "${beat.id}" the learner can have ${wrong} ${wrong === 1 ? 'reply' : 'replies'} to choose from; ${fewestOffered} to ${mostOffered} are wanted.`,
        hint: 'Look at the conditions of the replies: each configuration should leave three of them.',
      };
    }
  },
};

/** SC335 and SC336: what a learner has to choose from. */
export const choiceRules: readonly QualityRule[] = [cosmetic, menuSize];
