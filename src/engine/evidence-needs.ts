import { type MoodChoices, moodChoices } from './evidence-moods.ts';
import { repeatableTexts, type RepeatableTexts } from './evidence-repeats.ts';
import type { JudgedTable } from './judged-table.ts';

/** What gathering evidence needs of a scenario, whatever the variant: made once, used for all of them. */
export interface EvidenceNeeds {
  /** By the places of beat and reply. */
  readonly moods: readonly (readonly MoodChoices[])[];
  readonly texts: RepeatableTexts;
}

/** @param rules The same for all variants of a scenario. */
export const needsOf = (rules: JudgedTable): EvidenceNeeds => ({
  moods: moodChoices(rules),
  texts: repeatableTexts(rules.scenario),
});
