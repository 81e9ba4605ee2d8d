import type { ScenarioCard } from '#scenario/scenario-card.ts';

/** A scenario as the library sees it, with fixed values; name what a test is about. */
export function fakeCard(card: Partial<ScenarioCard> = {}): ScenarioCard {
  return {
    id: 'late',
    title: 'The pallet at the wrong dock',
    summary: 'A pallet stands at the wrong dock.',
    level: 'first',
    trouble: 'delay',
    trains: ['empathise', 'own-it', 'clear-limits', 'who-what-when'],
    guidelines: ['empathise', 'own-it', 'clear-limits', 'who-what-when', 'calm-voice'],
    hash: 'a'.repeat(64),
    customer: { name: 'Ilse Brandt', role: 'shop manager', company: 'Brandt Tools' },
    variants: [
      { id: 'calm', title: 'She waits for news', summary: 'She does not know.', default: true },
    ],
    decisions: 12,
    minutes: 14,
    ...card,
  };
}
