import { describe, expect, it } from 'vitest';
import type { RunHeader } from '#engine/run.ts';
import { fakeHeader } from '#tests/support/run-header.ts';
import { planPractice } from '#web/debrief/plan-practice.ts';

const scenario = { id: 'late-van', variants: [{ id: 'calm' }, { id: 'tired' }, { id: 'loud' }] };

/** A finished run of the scenario, on a day of November 2026. */
function run(day: number, variant: string, header: Partial<RunHeader> = {}) {
  const finishedAt = new Date(2026, 10, day, 16, 30).getTime();
  return { scenarioId: 'late-van', finishedAt, header: fakeHeader({ variant, ...header }) };
}

/** The midnight with which a day of November 2026 begins. */
const november = (day: number) => new Date(2026, 10, day).getTime();

describe('planPractice', () => {
  it('comes back after a day, then after 6, 18 and 60 days, and stays there', () => {
    const rows = [run(1, 'calm'), run(2, 'calm'), run(8, 'calm'), run(26, 'calm'), run(27, 'calm')];
    const days = rows.map((_, at) => planPractice(rows.slice(0, at + 1), scenario)?.day);
    expect(days).toEqual([2, 8, 26, 26 + 60, 27 + 60].map(november));
  });

  it('counts two runs of one day as one practice', () => {
    expect(planPractice([run(3, 'calm'), run(3, 'loud')], scenario)?.day).toBe(november(4));
  });

  it('names a variant that was never played, else the one that was played longest ago', () => {
    expect(planPractice([run(1, 'calm')], scenario)?.variant).toBe('tired');
    const all = [run(4, 'calm'), run(2, 'loud'), run(3, 'tired')];
    expect(planPractice(all, scenario)?.variant).toBe('loud');
  });

  it('names the same variant again where there is no other', () => {
    const single = { id: 'late-van', variants: [{ id: 'calm' }] };
    expect(planPractice([run(1, 'calm')], single)?.variant).toBe('calm');
  });

  it.each([
    ['an unfinished run', { ...run(5, 'loud'), finishedAt: null }],
    ['a run of another scenario', { ...run(5, 'loud'), scenarioId: 'torn-jacket' }],
    ['a fork', run(5, 'loud', { origin: { runId: 'run-0', index: 2 } })],
    ['a drill', run(5, 'loud', { mode: 'drill', drillPhase: 'open' })],
  ])('does not count %s', (_, row) => {
    expect(planPractice([row], scenario)).toBeNull();
    expect(planPractice([row, run(1, 'calm')], scenario)).toEqual({
      day: november(2),
      variant: 'tired',
    });
  });
});
