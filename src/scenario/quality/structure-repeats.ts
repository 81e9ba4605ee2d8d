import type { Problem, QualityRule } from './quality-rule.ts';
import type { Subject } from './subject.ts';

/** Every reply that comes again in some variant, or only those that earn again. */
function* repeated(
  { scenario, variants }: Subject,
  isMeant: (earnsAgain: boolean) => boolean,
  tell: (id: string) => Omit<Problem, 'path'>,
): Iterable<Problem> {
  for (const [place, beat] of scenario.beats.entries()) {
    for (const [at, { id }] of beat.replies.entries()) {
      const kinds = variants.map(({ beats }) => beats[place]?.replies[at]?.again ?? 'no');
      if (kinds.every((kind) => kind === 'no')) continue;
      if (isMeant(kinds.includes('earning')))
        yield { path: `/beats/${place}/replies/${at}/say`, ...tell(id) };
    }
  }
}

const again: QualityRule = {
  code: 'SC337',
  severity: 'warning',
  means: 'A reply is on offer again to a run that has said it.',
  find: (subject) =>
    repeated(
      subject,
      (earnsAgain) => !earnsAgain,
      (id) => ({
        message: `Reply "${id}" can be on offer, word for word, to a learner who has said it before.`,
        hint: 'Take it away with a flag and "when", or word it as somebody would who says it twice.',
      }),
    ),
};

const farming: QualityRule = {
  code: 'SC338',
  severity: 'error',
  means: 'A reply earns points again when it is said again.',
  find: (subject) =>
    repeated(
      subject,
      (earnsAgain) => earnsAgain,
      (id) => ({
        message: `Reply "${id}" can be said twice, word for word, and earns points the second time, too.`,
        hint: 'Set a flag the first time, and let the marks or the offer depend on it.',
      }),
    ),
};

/** SC337 and SC338: what was said has been said. */
export const repeatRules: readonly QualityRule[] = [again, farming];
