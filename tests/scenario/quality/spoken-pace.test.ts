import { expect, it } from 'vitest';
import { thresholds } from '#scenario/quality/thresholds.ts';
import { planSpeech } from '#web/call/speech.ts';

it('[SC350] counts on the pace at which the call screen lets the customer speak', () => {
  const text = Array.from({ length: thresholds.spokenWordsAMinute }, () => 'word').join(' ');
  const line = { id: 'only/line', by: 'customer', text, feels: 'calm', states: [] } as const;
  expect(planSpeech([line], 'normal')).toEqual([{ line: 0, phrase: 0, durationMs: 60_000 }]);
});
