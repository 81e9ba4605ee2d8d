import { describe, expect, it } from 'vitest';
import { readingGrade, syllableCount } from '#scenario/quality/reading-grade.ts';

describe('syllableCount', () => {
  it.each([
    ['the', 1],
    ['table', 2],
    ['closed', 1],
    ['wanted', 2],
    ['makes', 1],
    ['boxes', 2],
    ['trial', 2],
    ['people', 2],
    ['client', 2],
    ['area', 3],
    ['nation', 2],
    ['usual', 3],
    ['question', 2],
    ['customer', 3],
    ["couldn't", 1],
    ['hm', 1],
  ])('[Q7] hears %s as %i', (word, syllables) => {
    expect(syllableCount(word)).toBe(syllables);
  });

  it('[Q7] takes time in proportion to the length of what is no word', () => {
    expect(syllableCount('ae'.repeat(50_000))).toBe(1);
  });
});

describe('readingGrade', () => {
  it('[Q7] is the formula of Flesch and Kincaid: 12 words, 2 sentences, 15 syllables', () => {
    const text = 'The lorry is late. I will ring you at nine in the morning.';
    // 0.39 * 13 / 2 + 11.8 * 15 / 13 - 15.59
    expect(readingGrade(text)).toBeCloseTo(0.39 * 6.5 + (11.8 * 15) / 13 - 15.59, 9);
  });

  it('[Q7] is 0 for a text without words', () => {
    expect([readingGrade(''), readingGrade('12,000!')]).toEqual([0, 0]);
  });

  it('[Q7] is never below 0', () => {
    expect(readingGrade('No.')).toBe(0);
  });
});
