import type { MistakeEvidence } from './evidence.ts';
import type { Problem, QualityRule } from './quality-rule.ts';
import type { Subject } from './subject.ts';
import { thresholds } from './thresholds.ts';

const { mendedWithin, decisionsWithoutHope } = thresholds;

/** Each reply once, whatever the variants in which it is the mistake. */
function* eachMistake(
  { scenario, variants }: Subject,
  isMeant: (mistake: MistakeEvidence) => boolean,
  tell: (name: string) => Omit<Problem, 'path'>,
): Iterable<Problem> {
  const told = new Set<string>();
  for (const mistake of variants.flatMap(({ mistakes }) => mistakes)) {
    const path = `/beats/${mistake.beat}/replies/${mistake.reply}`;
    if (!isMeant(mistake) || told.has(path)) continue;
    told.add(path);
    const beat = scenario.beats[mistake.beat];
    const id = beat?.replies[mistake.reply]?.id ?? '';
    yield { path, ...tell(`the reply "${id}" of beat "${beat?.id ?? ''}"`) };
  }
}

const unmended: QualityRule = {
  code: 'SC333',
  severity: 'warning',
  means: 'After a mistake nothing mends it.',
  find: (subject) =>
    eachMistake(
      subject,
      ({ isUnmended }) => isUnmended,
      (name) => ({
        message: `After ${name} a run can come to ${mendedWithin} decisions none of which offers a reply that earns points and betters a mood.`,
        hint: 'Offer a way back: a reply that says what went wrong and puts it right, and let the customer be a little better for it.',
      }),
    ),
};

const lingering: QualityRule = {
  code: 'SC334',
  severity: 'warning',
  means: 'A call that is lost goes on.',
  find: (subject) =>
    eachMistake(
      subject,
      ({ lingers }) => lingers >= decisionsWithoutHope,
      (name) => ({
        message: `After ${name} a run can have ${decisionsWithoutHope} decisions or more to go while only the worst kind of ending is left.`,
        hint: 'Let the call end sooner, or leave a way to a better ending.',
      }),
    ),
};

/** SC333 and SC334: what comes of a mistake. */
export const recoveryRules: readonly QualityRule[] = [unmended, lingering];
