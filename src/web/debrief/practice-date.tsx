import { debrief } from '#web/messages/debrief.ts';
import type { NextPractice } from './plan-practice.ts';
import type { Story } from './story.ts';

const texts = debrief.next;

interface PracticeDateProps {
  readonly scenario: Pick<Story['scenario'], 'variants'>;
  readonly practice: NextPractice | null;
}

/** When to practise this again, and which variant; nothing where no date can be told. */
export function PracticeDate({ scenario, practice }: PracticeDateProps) {
  if (practice === null) return null;
  const variant = scenario.variants.find(({ id }) => id === practice.variant);
  return (
    <div>
      <p>
        <strong>{texts.practice(practice.day, variant?.title ?? practice.variant)}</strong>
      </p>
      <p>{texts.practiceWhy}</p>
    </div>
  );
}
