import { describe, expect, it } from 'vitest';
import type { GuidelineProfile, JudgedMove } from '#engine/debrief.ts';
import type { GuidelineId } from '#guidelines/ids.ts';
import { fakeMove, fakeProfile } from '#tests/support/fake-debrief.ts';
import { chooseMoments } from '#web/debrief/choose-moments.ts';

/** What was chosen, as "type place". */
function chosen(...moves: readonly JudgedMove[]): string[] {
  return chosenOf(moves, []);
}

function chosenOf(moves: readonly JudgedMove[], profile: readonly GuidelineProfile[]): string[] {
  return chooseMoments({ moves, profile }).map(({ type, move }) => `${type} ${move.logIndex}`);
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

  it('has no success when nothing went well', () => {
    expect(chosen(lost(0, 4, 'slip'))).toEqual(['cost 0']);
  });

  it('takes what was held at a contested beat as the success when no reply earned anything', () => {
    const held = fakeMove({ logIndex: 1, points: 0, marks: [] });
    expect(chosen(lost(0, 4, 'slip'), held)).toEqual(['success 1', 'cost 0']);
  });

  it('takes a reply that did one thing right as the success before one that only calmed', () => {
    const calming = fakeMove({ ...lost(0, 2, 'slip'), after: { anger: 5, trust: 5 } });
    const partly = fakeMove({
      ...lost(1, 8, 'setback'),
      points: -1,
      marks: [
        { guideline: 'honest', points: 1 },
        { guideline: 'own-it', points: -2 },
      ],
    });
    expect(chosen(calming, partly, lost(2, 4, 'slip'))).toEqual(['success 1', 'cost 0', 'cost 2']);
    expect(chosen(calming, lost(2, 4, 'slip'))).toEqual(['success 0', 'cost 2']);
  });

  it('prefers what is still to be learned to what the learner put right later', () => {
    const broke = (logIndex: number, guideline: GuidelineId, cost: number) =>
      fakeMove({ ...lost(logIndex, cost, 'setback'), marks: [{ guideline, points: -2 }] });
    const moves = [broke(0, 'own-it', 7), broke(1, 'honest', 5), broke(2, 'clarify', 4)];
    const righted = fakeMove({ logIndex: 3, marks: [{ guideline: 'own-it', points: 2 }] });
    expect(chosen(...moves, fakeMove({ logIndex: 3 }))).toEqual(['success 3', 'cost 0', 'cost 1']);
    expect(chosen(...moves, righted)).toEqual(['success 3', 'cost 1', 'cost 2']);
  });

  it('takes a second cost about another guideline before a dearer one about the same', () => {
    const missed = fakeProfile({ guideline: 'clarify', moves: [1, 2] });
    const other = fakeProfile({ guideline: 'honest', moves: [3] });
    const moves = [lost(1, 9, 'setback'), lost(2, 8, 'setback'), lost(3, 5, 'slip')];
    expect(chosenOf(moves, [missed, other])).toEqual(['cost 1', 'cost 3']);
    expect(chosenOf(moves.slice(0, 2), [missed])).toEqual(['cost 1', 'cost 2']);
  });

  it('has nothing for an empty run', () => {
    expect(chosen()).toEqual([]);
  });
});
