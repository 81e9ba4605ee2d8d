import { describe, expect, it } from 'vitest';
import { fakeDebrief, fakeMove, fakeProfile } from '#tests/support/fake-debrief.ts';
import { suggestGoal } from '#web/debrief/suggest-goal.ts';

describe('suggestGoal', () => {
  it('takes the guideline whose missed and broken chances cost most', () => {
    const moves = [
      fakeMove({ logIndex: 0, cost: 2, marks: [] }),
      fakeMove({ logIndex: 1, cost: 3, marks: [] }),
      fakeMove({ logIndex: 2, cost: 4, marks: [] }),
    ];
    const profile = [
      fakeProfile({ guideline: 'clarify', moves: [0, 1] }),
      fakeProfile({ guideline: 'honest', moves: [2] }),
    ];
    expect(suggestGoal({ moves, profile })).toBe('clarify');
  });

  it('does not count the cost of a reply that earned something on the guideline', () => {
    const earned = fakeMove({ cost: 9, marks: [{ guideline: 'clarify', points: 1 }] });
    const profile = [fakeProfile({ guideline: 'clarify' }), fakeProfile({ guideline: 'honest' })];
    expect(suggestGoal({ moves: [earned], profile })).toBe('honest');
  });

  it('breaks a tie by the guideline that was broken more often', () => {
    expect(suggestGoal(fakeDebrief)).toBe('apologise');
    const profile = [
      fakeProfile({ guideline: 'apologise', moves: [1] }),
      fakeProfile({ guideline: 'own-it', broken: 2, moves: [1] }),
    ];
    expect(suggestGoal({ ...fakeDebrief, profile })).toBe('own-it');
  });

  it('breaks the next tie by the order of a conversation', () => {
    const profile = [fakeProfile({ guideline: 'prevent' }), fakeProfile({ guideline: 'clarify' })];
    expect(suggestGoal({ moves: [fakeMove({ cost: 1, marks: [] })], profile })).toBe('clarify');
  });

  it('suggests nothing when no reply cost anything', () => {
    expect(suggestGoal({ moves: [fakeMove()], profile: [fakeProfile()] })).toBeNull();
  });
});
