import { describe, expect, it } from 'vitest';
import type { JudgedMove } from '#engine/debrief.ts';
import { fakeMove } from '#tests/support/fake-debrief.ts';
import { chooseMoments } from '#web/debrief/choose-moments.ts';

/** What was chosen, as "type place". */
function chosen(...moves: readonly JudgedMove[]): string[] {
  return chooseMoments(moves).map(({ type, move }) => `${type} ${move.logIndex}`);
}

const lost = (logIndex: number, cost: number, grade: JudgedMove['grade']) =>
  fakeMove({ logIndex, cost, grade, points: 0, marks: [] });

describe('chooseMoments', () => {
  it('takes the strong reply with the most points at a contested beat as the success', () => {
    const uncontested = fakeMove({ logIndex: 0, points: 4, atStake: 0 });
    const less = fakeMove({ logIndex: 1, points: 2, atStake: 8 });
    const most = fakeMove({ logIndex: 2, points: 3, atStake: 1 });
    expect(chosen(uncontested, less, most)).toEqual(['success 2']);
  });

  it('breaks a tie of points by what was at stake, then by what the mood gained', () => {
    const low = fakeMove({ logIndex: 0, atStake: 2 });
    const calm = fakeMove({ logIndex: 1, atStake: 5 });
    const won = fakeMove({ logIndex: 2, atStake: 5, after: { anger: 4, trust: 6 } });
    expect(chosen(low, calm, won)).toEqual(['success 2']);
  });

  it('shows the two that cost most in the order of the run, after the success', () => {
    const moves = [lost(0, 3, 'slip'), lost(1, 5, 'slip'), fakeMove({ logIndex: 2 })];
    expect(chosen(...moves, lost(3, 9, 'setback'))).toEqual(['success 2', 'cost 1', 'cost 3']);
  });

  it('takes no second cost that was sound', () => {
    expect(chosen(fakeMove(), lost(1, 6, 'slip'), lost(2, 1, 'sound'))).toEqual([
      'success 0',
      'cost 1',
    ]);
  });

  it('takes a sound reply as the one cost when nothing cost more', () => {
    expect(chosen(fakeMove(), lost(1, 1, 'sound'))).toEqual(['success 0', 'cost 1']);
  });

  it('takes the cheapest reply that earned something as the success when none was strong', () => {
    const partly = fakeMove({ logIndex: 1, cost: 1, points: 1, grade: 'sound' });
    const dear = fakeMove({ logIndex: 2, cost: 9, points: 3, grade: 'setback' });
    expect(chosen(lost(0, 4, 'slip'), partly, dear)).toEqual(['success 1', 'cost 0', 'cost 2']);
  });

  it('has no success when no reply earned anything', () => {
    expect(chosen(lost(0, 4, 'slip'))).toEqual(['cost 0']);
  });

  it('has nothing for an empty run', () => {
    expect(chosen()).toEqual([]);
  });
});
